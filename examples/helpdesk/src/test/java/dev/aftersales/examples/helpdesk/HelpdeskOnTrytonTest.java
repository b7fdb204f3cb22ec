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
import dev.aftersales.tryton.TrytonSettings;
import dev.aftersales.tryton.rpc.KeyMark;
import dev.aftersales.tryton.rpc.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The pages on a running server, whose own records must say what the pages say. */
@DisplayName("The helpdesk on Tryton")
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:tryton;DB_CLOSE_DELAY=-1",
            "after-sales.recovery.enabled=false",
            "helpdesk.mail-folder=target/test-mail",
            "helpdesk.patience=60s"
        })
@ActiveProfiles("tryton")
@EnabledIfEnvironmentVariable(
        named = TrytonByHand.HOMES,
        matches = ".+",
        disabledReason = "no Tryton server: see examples/erp-tryton, and set AFTER_SALES_TRYTON to its home")
class HelpdeskOnTrytonTest extends Pages {

    private static final String TICKET = "/tickets/HD-1001";
    private static final String ADA = "Ada Byron";
    private static final String RETURN = "stock.shipment.out.return";
    private static final Pattern CODE = Pattern.compile("id=\"coupon-code\"[^>]*>([^<]+)</code>");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TrytonSettings settings;

    private TrytonByHand tryton;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) throws IOException {
        String password = TrytonByHand.password();
        String url = TrytonByHand.url().toString();
        properties.add("helpdesk.tryton.url", () -> url);
        properties.add("helpdesk.tryton.password", () -> password);
    }

    @BeforeEach
    void connect() {
        tryton = new TrytonByHand(settings);
    }

    private String customer() {
        return String.valueOf(tryton.first("party.party", "name", ADA));
    }

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
    @DisplayName("REF-7: the server has one posted credit note of what the refund credits")
    void refund() throws Exception {
        String invoice = tryton.invoice("ORDER-1002");
        FilledForm form = FilledForm.of(page("marta", "en", TICKET + "/refund?invoice=" + invoice), TICKET + "/refund")
                .with("credit.extent", "LINES")
                .with("credit.lines[0].by", "QUANTITY")
                .with("credit.lines[0].quantity", "1");
        assertThat(form.get("invoice")).isEqualTo(invoice);
        String draft = redirected(send("marta", "en", TICKET + "/refund", form.pairs()));
        assertThat(page("marta", "en", draft)).contains("data-state=\"DRAFT\"", "€47.60");
        Row note = creditNote(id(draft));
        assertThat(note.text("state")).isEqualTo("draft");

        String confirm = TICKET + "/credit-notes/document/confirm";
        FilledForm confirmed = FilledForm.of(page("marta", "en", draft), confirm);
        redirected(send("marta", "en", confirm, confirmed.pairs()));
        Row posted = creditNote(id(draft));
        assertThat(posted.text("state")).isIn("posted", "paid");
        assertThat(posted.decimal("total_amount")).isEqualByComparingTo("-47.60");
        assertThat(posted.text("party")).isEqualTo(customer());
        assertThat(KeyMark.creator(posted.text("reference"))).isPresent();
        Row line = posted.rows("lines").get(0);
        assertThat(line.decimal("quantity")).isEqualByComparingTo("-1");
        long credited = line.reference("origin", "account.invoice.line").orElseThrow();
        assertThat(tryton.only("account.invoice.line", "id", credited, "invoice")
                        .text("invoice"))
                .isEqualTo(invoice);
        assertThat(tryton.rows("account.invoice.line", "origin", "account.invoice.line," + credited, "id"))
                .hasSize(1);
        assertThat(page("marta", "es", draft)).contains("data-state=\"POSTED\"", posted.required("number"));
    }

    private Row creditNote(long id) {
        return tryton.only(
                "account.invoice", "id", id, "number state reference party total_amount lines.quantity lines.origin");
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
    @DisplayName("RET-4: the server has one return of what was picked, which is received there and not here")
    void giveBack() throws Exception {
        String delivery = tryton.delivery("SHOP-2001");
        String path = TICKET + "/return";
        FilledForm form = FilledForm.of(page("marta", "en", path + "?delivery=" + delivery), path)
                .with("lines[0].quantity", "1")
                .with("reason", "DEFECTIVE")
                .without("lines[1].included");
        String move = form.get("lines[0].move");
        assertThat(redirected(send("marta", "en", path, form.pairs()))).isEqualTo(TICKET);
        List<Row> moves = tryton.rows("stock.move", "origin", "stock.move," + move, "quantity shipment").stream()
                .filter(row -> row.reference("shipment", RETURN).isPresent())
                .toList();
        assertThat(moves).hasSize(1);
        assertThat(moves.get(0).decimal("quantity")).isEqualByComparingTo(BigDecimal.ONE);
        long shipment = moves.get(0).reference("shipment", RETURN).orElseThrow();
        Row transfer = tryton.only(RETURN, "id", shipment, "number state customer incoming_moves");
        assertThat(transfer.text("state")).isEqualTo("draft");
        assertThat(transfer.text("customer")).isEqualTo(customer());
        assertThat(transfer.links("incoming_moves")).hasSize(1);
        String document = redirected(result("marta", "ro", get(TICKET + "/returns")));
        assertThat(id(document)).isEqualTo(shipment);
        assertThat(page("luis", "ro", document))
                .contains(transfer.required("number"))
                .doesNotContain("/returns/receive");
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

    private static String redirected(MvcResult result) {
        String path = result.getResponse().getRedirectedUrl();
        assertThat(path).as("done, so that there is a redirect").startsWith(TICKET);
        return path;
    }

    private static long id(String document) {
        return Long.parseLong(document.substring(document.indexOf("?id=") + "?id=".length()));
    }
}
