/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import java.util.Map;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see which pages, and what browsers are told. What somebody may do is asked again by the library. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    /** Scripts, styles and images are our own files; nothing is inline, nothing is framed. */
    private static final String CONTENT_SECURITY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }

    /** The same whether anybody has the name or not. */
    private static AuthenticationFailureHandler notSignedIn() {
        ExceptionMappingAuthenticationFailureHandler handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setDefaultFailureUrl(SIGN_IN + "?error");
        handler.setExceptionMappings(Map.of(LockedException.class.getName(), SIGN_IN + "?wait"));
        return handler;
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SlowedSignIn slowed) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                PathRequest.toStaticResources().atCommonLocations())
                        .permitAll()
                        .requestMatchers(SIGN_IN, "/preferences/**", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/portal/**")
                        .hasRole(Role.PORTAL.name())
                        .requestMatchers("/teams/**", "/operations/**", "/dashboard/**", "/actuator/**")
                        .hasRole(Role.TEAM_LEAD.name())
                        .requestMatchers("/", "/progress/**")
                        .authenticated()
                        .anyRequest()
                        .hasRole(Role.STAFF))
                .authenticationProvider(slowed.provider())
                .formLogin(
                        form -> form.loginPage(SIGN_IN).defaultSuccessUrl("/").failureHandler(notSignedIn()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
                .exceptionHandling(denied -> denied.accessDeniedHandler(new ExpiredForms()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .build();
    }
}
