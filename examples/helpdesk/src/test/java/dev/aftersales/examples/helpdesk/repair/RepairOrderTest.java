/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import static dev.aftersales.examples.helpdesk.repair.RepairFields.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.shop.Article;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

class RepairOrderTest extends RepairOrderScene {

    @ParameterizedTest
    @CsvSource({
        "en, Draft, Total with tax, Under warranty, €79.62, Gasket set, Repair work",
        "es, Borrador, Total con impuestos, En garantía, '79,62 €', Juego de juntas, Mano de obra",
        "ro, Ciornă, Total cu taxe, În garanție, '79,62 EUR', Set de garnituri, Manoperă"
    })
    @DisplayName("REP-6: the smart button leads to the order with its lines, notes and totals, in each language")
    void order(String language, String state, String total, String warranty, String money, String part, String work)
            throws Exception {
        String order = order("AFTER_REPAIR");
        assertThat(page("marta", language, TICKET))
                .contains("data-kind=\"REPAIR\"", "href=\"/tickets/HD-1008/repairs\"");
        assertThat(page("marta", language, order).replace('\u00a0', ' '))
                .contains(part, work, INTERNAL, FOR_THE_CUSTOMER, state, total, money)
                .doesNotContain(warranty);
    }

    @Test
    @DisplayName("REP-3: after the repair it is billed once the work is done, once, and then not cancelled any more")
    void invoiceAfter() throws Exception {
        String order = order("AFTER_REPAIR");
        assertThat(page("marta", "en", order)).contains("The repair is not far enough along to be invoiced.");
        assertThat(sound(act("marta", "es", order, "invoice", "too-early-" + order.hashCode()), "es"))
                .contains("role=\"alert\"");
        work(order, "CONFIRM");
        work(order, "START");
        work(order, "FINISH");
        assertThat(page("marta", "en", order)).contains("The repair is already done.", "Repaired");
        MvcResult invoiced = act("marta", "en", order, "invoice", "invoice-" + order.hashCode());
        assertThat(invoiced.getResponse().getRedirectedUrl()).isEqualTo(order);
        assertThat(page("marta", "ro", order)).contains("Factură", "Reparația are deja o factură.");
    }

    @Test
    @DisplayName("REP-3: before the repair it is billed from confirmation on; with no invoice, never")
    void invoiceBefore() throws Exception {
        String order = order("BEFORE_REPAIR");
        work(order, "CONFIRM");
        assertThat(act("marta", "en", order, "invoice", "before-" + order.hashCode())
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(order);
        String never = order("NO_INVOICE");
        assertThat(page("marta", "en", never))
                .contains("The repair has the invoice method No Invoice, so an invoice cannot be generated.");
    }

    @ParameterizedTest
    @CsvSource({"en, Cancelled", "es, Cancelada", "ro, Anulată"})
    @DisplayName("REP-3: an order is cancelled after asking once more, and says so")
    void cancel(String language, String state) throws Exception {
        String order = order("AFTER_REPAIR");
        String asked = page("marta", language, order.replace("/document?", "/cancel?"));
        MvcResult cancelled = act("marta", language, order, "cancel", requestKey(asked));
        assertThat(cancelled.getResponse().getRedirectedUrl()).isEqualTo(order);
        assertThat(page("marta", language, order)).contains("data-state=\"CANCELLED\"", state);
    }

    @Test
    @DisplayName("EXE-10: the ticket knows of work at the bench at once; whoever comes second is told")
    void bench() throws Exception {
        String order = order("AFTER_REPAIR");
        work(order, "CONFIRM");
        assertThat(keptState(order)).isEqualTo("CONFIRMED");
        MvcResult late = move("luis", order, "CONFIRM");
        assertThat(late.getFlashMap().get("late")).isEqualTo(true);
        assertThat(move("marta", order, "START").getResponse().getStatus()).isEqualTo(403);
        assertThat(page("luis", "en", order)).contains("Start the repair").doesNotContain("End the repair");
    }

    @Test
    @DisplayName("REP-8: under warranty the customer pays nothing, and the workshop still sees what it costs")
    void warranty() throws Exception {
        String key = requestKey(page("marta", "en", TICKET + "/repair"));
        String order = Objects.requireNonNull(send(
                        "marta",
                        "en",
                        TICKET + "/repair",
                        fields("requestKey=" + key
                                + "; product=" + id(Article.LAMP)
                                + "; description=It <i>flickers</i>; invoiceMethod=AFTER_REPAIR; "
                                + "warranty=true; parts[0].product=" + id(Article.GASKET) + "; parts[0].quantity=2"))
                .getResponse()
                .getRedirectedUrl());
        assertThat(page("radu", "en", order))
                .contains("The customer pays nothing", "€0.00", "€5.50", "It &lt;i&gt;flickers&lt;/i&gt;")
                .doesNotContain("<i>");
    }
}
