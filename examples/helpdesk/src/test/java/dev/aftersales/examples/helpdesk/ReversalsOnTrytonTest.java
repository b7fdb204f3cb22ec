/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftersales.examples.helpdesk.refund.FilledForm;
import dev.aftersales.tryton.rpc.KeyMark;
import dev.aftersales.tryton.rpc.Row;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What goes back, money and goods, on a running Tryton server. */
@DisplayName("Refunds and returns on Tryton")
@EnabledIfEnvironmentVariable(
        named = TrytonByHand.HOMES,
        matches = ".+",
        disabledReason = "no Tryton server: see examples/erp-tryton, and set AFTER_SALES_TRYTON to its home")
class ReversalsOnTrytonTest extends OnTryton {

    private static final String RETURN = "stock.shipment.out.return";

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
}
