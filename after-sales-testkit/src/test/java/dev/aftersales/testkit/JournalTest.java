/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.TENANT;
import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.wholeCredit;
import static dev.aftersales.testkit.PortCalls.wholeReturn;
import static dev.aftersales.testkit.erp.directory.Tax.tax;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.erp.CreditedAmount;
import dev.aftersales.testkit.erp.JournalEntry;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JournalTest {

    private final InMemoryErp erp = InMemoryErp.create();
    private final Invoice invoice = erp.invoice("INV/1")
            .customer("gemini")
            .line("desk", 2, "100.00", tax("VAT-20", "0.20"))
            .shipping("10.00")
            .post();
    private final Delivery delivery =
            erp.delivery("OUT/1").customer("gemini").line("desk", 5).done();

    @Test
    @DisplayName("what was seeded is not in the journal; each effect is, in order, with its key and document")
    void order() {
        assertThat(erp.journal().entries()).isEmpty();

        Return back = done(erp.inventory().createReturn(call("K1"), wholeReturn(delivery, false)));
        erp.receive(back.id());
        CreditNote note = done(erp.accounting().credit(call("K2"), wholeCredit(invoice, true)));

        assertThat(erp.journal().entries())
                .extracting(JournalEntry::sequence, JournalEntry::port, JournalEntry::operation, JournalEntry::key)
                .containsExactly(
                        tuple(1L, PortKind.INVENTORY, Operation.CREATE_RETURN, PortKey.of("K1")),
                        tuple(2L, PortKind.INVENTORY, Operation.RECEIVE, null),
                        tuple(3L, PortKind.ACCOUNTING, Operation.CREDIT, PortKey.of("K2")));
        assertThat(erp.journal().of(Operation.CREDIT).get(0).document()).isEqualTo(note);
        assertThat(erp.journal().of(PortKey.of("K1")).get(0).id())
                .isEqualTo(back.id().value());
    }

    @Test
    @DisplayName("a refusal, a lost request and a repeat leave no trace; what happened unseen does")
    void onlyWhatHappened() {
        erp.faults().next(Fault.lost(), Fault.actThenTimeOut());
        for (int time = 0; time < 4; time++) {
            catchThrowable(() -> erp.accounting().credit(call("K1"), wholeCredit(invoice, true)));
        }
        assertThat(erp.journal().entries()).hasSize(1);
    }

    @Test
    @DisplayName("live credit sums what is drafted, posted and made by hand, per line, without what was cancelled")
    void liveCredit() {
        done(erp.accounting().credit(call("K1"), wholeCredit(invoice, true)));
        erp.creditByHand(invoice.id()).line("1", 1).draft();
        CreditNote cancelled = erp.creditByHand(invoice.id()).whole().draft();
        erp.cancelCreditNote(cancelled.id());

        Map<Optional<LineId>, CreditedAmount> live = erp.journal().liveCredit(TENANT, invoice.id());

        CreditedAmount desks = live.get(Optional.of(LineId.of("1")));
        assertThat(desks.quantity()).isEqualByComparingTo("3");
        assertThat(desks.net()).isEqualTo(Money.parse("EUR 300.00"));
        assertThat(desks.taxes()).containsEntry(TaxId.of("VAT-20"), Money.parse("EUR 60.00"));
        assertThat(desks.gross()).isEqualTo(Money.parse("EUR 360.00"));
        assertThat(live.get(Optional.of(LineId.of("2"))).net()).isEqualTo(Money.parse("EUR 10.00"));
    }

    @Test
    @DisplayName("live returns sum what is expected or received, per move, without what was cancelled")
    void liveReturns() {
        Return whole = erp.returnByHand(delivery.id()).whole().expected();
        erp.receive(whole.id(), Map.of(MoveId.of("1"), new BigDecimal("2")));
        Return other = erp.returnByHand(delivery.id()).line("1", 1).expected();
        assertThat(erp.journal().liveReturns(TENANT, delivery.id()).get(MoveId.of("1")))
                .isEqualByComparingTo("6");

        erp.cancelReturn(whole.id());
        erp.cancelReturn(other.id());

        assertThat(erp.journal().liveReturns(TENANT, delivery.id()).get(MoveId.of("1")))
                .isEqualByComparingTo("2");
    }

    @Test
    @DisplayName("a back end without a journal remembers nothing")
    void without() {
        InMemoryErp forgetful = InMemoryErp.builder().withoutJournal().build();
        forgetful.put(invoice);
        done(forgetful.accounting().credit(call("K1"), wholeCredit(invoice, true)));

        assertThat(forgetful.journal().entries()).isEmpty();
    }
}
