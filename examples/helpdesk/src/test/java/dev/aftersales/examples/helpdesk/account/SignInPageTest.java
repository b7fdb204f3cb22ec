/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.aftersales.examples.helpdesk.PageTest;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:sign-in;DB_CLOSE_DELAY=-1")
class SignInPageTest extends PageTest {

    @Autowired
    private MockMvc mvc;

    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        /** However slow the machine is, no wait ends. */
        @Bean
        @Primary
        SignInAttempts standingStill() {
            return new SignInAttempts(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Sign in", "es, Iniciar sesión", "ro, Conectare"})
    @DisplayName("the sign-in page, in each language")
    void languages(String language, String heading) throws Exception {
        assertThat(sound(
                        mvc.perform(get("/sign-in").cookie(new Cookie("language", language)))
                                .andReturn(),
                        language))
                .contains(heading, "marta");
    }

    @Test
    @DisplayName("a right password signs in, a wrong one does not, and without a token nothing is taken")
    void signIn() throws Exception {
        assertThat(redirect("marta", "marta")).isEqualTo("/");
        assertThat(redirect("marta", "luis")).isEqualTo("/sign-in?error");
        assertThat(mvc.perform(post("/sign-in").param("username", "marta").param("password", "marta"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"radu", "nobody"})
    @DisplayName(
            "who guesses has to wait, even with the right password and whether anybody has the name; others do not")
    void guessing(String name) throws Exception {
        for (int time = 0; time < 5; time++) {
            assertThat(redirect(name, "a guess")).isEqualTo("/sign-in?error");
        }
        assertThat(redirect(name, "a guess")).isEqualTo("/sign-in?wait");
        assertThat(redirect(name, name)).isEqualTo("/sign-in?wait");
        assertThat(redirect("marta", "marta")).isEqualTo("/");
        assertThat(mvc.perform(post("/sign-in")
                                .with(csrf())
                                .with(from -> {
                                    from.setRemoteAddr("192.0.2.7");
                                    return from;
                                })
                                .param("username", name)
                                .param("password", "a guess"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/sign-in?error");
    }

    @ParameterizedTest
    @CsvSource({"en, Too many attempts", "es, demasiados intentos", "ro, Prea multe încercări"})
    @DisplayName("the page says that one has to wait")
    void waiting(String language, String words) throws Exception {
        assertThat(sound(
                        mvc.perform(get("/sign-in?wait").cookie(new Cookie("language", language)))
                                .andReturn(),
                        language))
                .contains(words);
    }

    private String redirect(String name, String password) throws Exception {
        return mvc.perform(formLogin("/sign-in").user(name).password(password))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
