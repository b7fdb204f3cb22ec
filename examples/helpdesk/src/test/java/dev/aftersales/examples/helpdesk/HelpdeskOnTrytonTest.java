/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.examples.helpdesk.refund.FilledForm;
import dev.aftersales.tryton.rpc.Row;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** People, tickets, coupons and tasks on a running Tryton server. */
@DisplayName("The helpdesk on Tryton")
@EnabledIfEnvironmentVariable(
        named = TrytonByHand.HOMES,
        matches = ".+",
        disabledReason = "no Tryton server: see examples/erp-tryton, and set AFTER_SALES_TRYTON to its home")
class HelpdeskOnTrytonTest extends OnTryton {

    private static final Pattern CODE = Pattern.compile("id=\"coupon-code\"[^>]*>([^<]+)</code>");

    @Autowired
    private MockMvc mvc;

    @Test
    @DisplayName("The sign-in page names the customer of the shop, who sees their tickets in the portal")
    void signIn() throws Exception {
        String html = mvc.perform(get("/sign-in")).andReturn().getResponse().getContentAsString();
        assertThat(html).contains(">ada<", ">marta<").doesNotContain("gemini");
        mvc.perform(formLogin("/sign-in").user("marta").password("marta"))
                .andExpect(authenticated().withUsername("marta"));
        assertThat(page("ada", "es", "/portal"))
                .contains("Two lamps flicker when they are warm")
                .doesNotContain("A lamp too many");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Create Repair Order, No system is connected for this service",
        "es, Crear orden de reparación, No hay ningún sistema conectado",
        "ro, Creați ordin de reparație, Niciun sistem nu este conectat"
    })
    @DisplayName("TKT-2, SET-3: a ticket has a button for all but repairs, and the team's settings say why")
    void ticket(String language, String repair, String why) throws Exception {
        assertThat(page("marta", language, TICKET))
                .contains(ADA, "Lamp", TICKET + "/refund", TICKET + "/coupon", TICKET + "/return", TICKET + "/task")
                .doesNotContain(TICKET + "/repair\"", repair);
        assertThat(page("luis", language, "/teams/support")).contains(why);
    }

    @Test
    @DisplayName("CPN-2: the server has one coupon with the code that the page shows")
    void coupon() throws Exception {
        long goodwill = tryton.first("sale.promotion", "name", "Goodwill 10%");
        String key = requestKey(page("marta", "en", TICKET + "/coupon"));
        String[] form = {"requestKey", key, "program", String.valueOf(goodwill), "expires", ""};
        String generated = redirected(send("marta", "en", TICKET + "/coupon", form));
        assertThat(redirected(send("marta", "en", TICKET + "/coupon", form))).isEqualTo(generated);
        Matcher code = CODE.matcher(page("marta", "en", generated));
        assertThat(code.find()).as("a code").isTrue();
        Row coupon = tryton.only("sale.promotion.coupon", "numbers.number", code.group(1), "promotion number_of_use");
        assertThat(coupon.link("promotion")).contains(goodwill);
        assertThat(coupon.decimal("number_of_use")).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    @DisplayName("FSV-1: the server has one task of that title, in the project, for the customer")
    void task() throws Exception {
        long visits = tryton.first("project.work", "name", "Field visits");
        String path = TICKET + "/task";
        FilledForm form = FilledForm.of(page("marta", "en", path), path)
                .with("title", "Look at the lamps")
                .with("project", String.valueOf(visits))
                .with("view", "true");
        String document = redirected(send("marta", "en", path, form.pairs()));
        Row task = tryton.only("project.work", "id", id(document), "name party parent type");
        assertThat(task.text("name")).isEqualTo("Look at the lamps");
        assertThat(task.text("party")).isEqualTo(customer());
        assertThat(task.link("parent")).contains(visits);
        assertThat(task.text("type")).isEqualTo("task");
        assertThat(page("luis", "es", document)).contains("Look at the lamps").doesNotContain("/document/plan");
    }
}
