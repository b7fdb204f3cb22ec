/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton;

import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.refund.RefundableInvoice;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.returns.ReturnedGoods;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.tryton.CuttingProxy.Strike;
import dev.aftersales.tryton.CuttingProxy.Where;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Version;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library over a real server that is killed, halted, cut off and worked in by others. */
@WithErp
class UnhappyPathsTest {

    private Helpdesk helpdesk;

    @BeforeEach
    void open() throws IOException {
        helpdesk = new Helpdesk(new LiveErp());
    }

    @AfterEach
    void close() throws IOException {
        helpdesk.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("EXE-4: the server is killed in the middle of a refund and started again: one credit note")
    @CsvSource({
        "model.account.invoice.create, BEFORE",
        "model.account.invoice.create, AFTER",
        "model.account.invoice.post, BEFORE",
        "model.account.invoice.post, AFTER"
    })
    void killed(String method, Where where) {
        String invoice = helpdesk.erp().invoice("unpaid");
        IssueRefund refund =
                helpdesk.offered(invoice).refund().method(CreditMethod.FULL).build();
        helpdesk.proxy().strike(new Strike(method, where, helpdesk.process()::kill));
        RequestKey key = RequestKey.of("refund");
        assertThat(helpdesk.desk().execute(refund, key)).isUnknown();
        assertThat(helpdesk.proxy().hasStruck()).isTrue();
        helpdesk.process().start();
        helpdesk.recover(key);
        assertThat(helpdesk.desk().execute(refund, key)).isCompleted();
        assertThat(helpdesk.credits(invoice))
                .singleElement()
                .satisfies(note -> assertThat(note.state()).isEqualTo(CreditNoteState.POSTED));
    }

    @Test
    @DisplayName("EXE-3: the server is halted beyond the deadline and goes on later: nothing is made twice")
    void slow() {
        String invoice = helpdesk.erp().invoice("unpaid");
        RefundableInvoice offered = helpdesk.offered(invoice);
        IssueRefund refund = offered.refund()
                .line(offered.lines().get(0).line().id())
                .method(CreditMethod.FULL)
                .build();
        helpdesk.proxy().strike(new Strike("model.account.invoice.post", Where.DURING, helpdesk.process()::halt));
        RequestKey key = RequestKey.of("slow");
        assertThat(helpdesk.desk().execute(refund, key)).isUnknown();
        helpdesk.clock().advance(Duration.ofMinutes(1));
        helpdesk.recoverOnce();
        assertThat(helpdesk.isSettled(key)).isFalse();
        helpdesk.process().goOn();
        helpdesk.recover(key);
        assertThat(helpdesk.desk().execute(refund, key)).isCompleted();
        assertThat(helpdesk.credits(invoice)).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("EXE-3: a return whose answer, or whose request, was lost is found by its key or made, once")
    @CsvSource({"BEFORE", "AFTER"})
    void lostReturn(Where where) {
        String shipment = helpdesk.erp().delivery("plain");
        DeliveryChoice delivery = helpdesk.delivery(shipment);
        ReturnProducts goods = delivery.returnGoods()
                .quantity(
                        delivery.lines().get(0).move(),
                        delivery.lines().get(0).delivered().withAmount(BigDecimal.ONE))
                .build();
        helpdesk.proxy().strike(new Strike("model.stock.shipment.out.return.create", where, helpdesk.process()::kill));
        RequestKey key = RequestKey.of("return");
        Outcome<ReturnedGoods> outcome = helpdesk.desk().execute(goods, key);
        assertThat(outcome).isUnknown();
        helpdesk.process().start();
        helpdesk.recover(key);
        assertThat(helpdesk.desk().execute(goods, key)).isCompleted();
        assertThat(helpdesk.returns(shipment)).hasSize(1);
    }

    @Test
    @DisplayName("REF-9: credited by somebody else between form and execute: refused, nothing doubled")
    void creditedMeanwhile() {
        String invoice = helpdesk.erp().invoice("unpaid");
        IssueRefund refund =
                helpdesk.offered(invoice).refund().method(CreditMethod.FULL).build();
        creditElsewhere(invoice);
        Outcome<Refund> outcome = helpdesk.desk().execute(refund, RequestKey.of("late"));
        assertThat(outcome).isRefused();
        assertThat(helpdesk.credits(invoice)).hasSize(1);
    }

    private void creditElsewhere(String id) {
        Invoice invoice = helpdesk.accounting()
                .invoice(LiveErp.reading(), InvoiceId.of(id))
                .orElseThrow();
        CreditRequest all = CreditRequest.builder()
                .invoice(invoice.id())
                .billTo(invoice.billTo())
                .addAllLines(invoice.lines().stream()
                        .map(line -> new CreditNoteLine(line.id(), line.quantity(), line.net(), line.taxes()))
                        .toList())
                .date(LiveErp.today())
                .reason("by somebody else")
                .post(true)
                .reconcile(false)
                .build();
        helpdesk.accounting().credit(LiveErp.call(LiveErp.key()), all);
    }

    @Test
    @DisplayName("REF-7: a draft changed by somebody else between form and confirm is refused")
    void draftChanged() {
        String invoice = helpdesk.erp().invoice("unpaid");
        IssueRefund partial =
                helpdesk.offered(invoice).refund().method(CreditMethod.PARTIAL).build();
        Refund draft = helpdesk.desk().execute(partial, RequestKey.of("draft")).orElseThrow();
        CreditNote note = draft.creditNote();
        Conversation hand = helpdesk.erp().byHand();
        long id = Long.parseLong(note.id().value());
        String stamp = helpdesk.erp().stamp(hand, "account.invoice", id);
        hand.write(new Version("account.invoice", id, stamp), Map.of("description", "looked at"));
        Outcome<CreditNote> confirmed =
                helpdesk.desk().execute(draft.confirm(Helpdesk.TICKET).build(), RequestKey.of("confirm"));
        assertThat(confirmed).hasRefusal(RefusalCode.DOCUMENT_CHANGED);
        assertThat(helpdesk.credits(invoice).get(0).state()).isEqualTo(CreditNoteState.DRAFT);
    }
}
