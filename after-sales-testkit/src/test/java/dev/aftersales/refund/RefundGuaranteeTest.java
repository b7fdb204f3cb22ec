/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static dev.aftersales.refund.RefundCounter.TICKET;
import static dev.aftersales.refund.RefundCounter.assertRefused;
import static dev.aftersales.refund.RefundCounter.eur;
import static dev.aftersales.refund.RefundCounter.issue;
import static dev.aftersales.refund.RefundCounter.line;
import static dev.aftersales.refund.RefundCounter.pcs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.store.EntryKind;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.ChatterLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundGuaranteeTest {

    private static RefundCounter over(EffectStrength strength) {
        return RefundCounter.over(InMemoryErp.builder().strength(strength));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("REF-9, REF-11: of many agents at once no more get through than was invoiced, and not a cent less")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void neverTooMuchAtOnce(EffectStrength strength) throws Exception {
        try (RefundCounter counter = over(strength)) {
            Invoice invoice = counter.erp
                    .invoice("INV/1")
                    .customer("gemini")
                    .date("2026-02-01")
                    .line("desk", 5, "33.33", RefundCounter.VAT)
                    .post();

            List<Outcome<Refund>> outcomes = atOnce(
                    12,
                    () -> counter.execute(issue(invoice, CreditMethod.PARTIAL)
                            .line(line(invoice, 0), pcs(1))
                            .build()));

            assertThat(outcomes).filteredOn(Outcome.Completed.class::isInstance).hasSize(5);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .hasSize(7)
                    .allSatisfy(outcome -> assertRefused(outcome, RefusalCode.EXCEEDS_REFUNDABLE));
            assertThat(counter.liveInBackEnd(invoice.id())).isEqualTo(invoice.residual());
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("REF-9: of two full refunds at once one gets through")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void oneFullRefund(EffectStrength strength) throws Exception {
        try (RefundCounter counter = over(strength)) {
            Invoice invoice = counter.invoiced();

            List<Outcome<Refund>> outcomes = atOnce(
                    4, () -> counter.execute(issue(invoice, CreditMethod.FULL).build()));

            assertThat(outcomes).filteredOn(Outcome.Completed.class::isInstance).hasSize(1);
            assertThat(counter.erp.creditNotesOf(invoice.id())).hasSize(1);
            assertThat(counter.liveInBackEnd(invoice.id())).isEqualTo(eur("252.00"));
        }
    }

    private static <R> List<Outcome<R>> atOnce(int agents, Callable<Outcome<R>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(agents);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Outcome<R>>> running = new ArrayList<>();
        for (int i = 0; i < agents; i++) {
            running.add(threads.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        start.countDown();
        List<Outcome<R>> outcomes = new ArrayList<>();
        for (Future<Outcome<R>> one : running) {
            outcomes.add(one.get());
        }
        threads.shutdown();
        return outcomes;
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("REF-9: what is in flight is reserved, and a refused action gives it back")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void inFlight(EffectStrength strength) {
        try (RefundCounter counter = over(strength)) {
            Invoice invoice = counter.invoiced();
            counter.erp.faults().next(Operation.CREDIT, Fault.lost());

            assertThat(counter.execute(issue(invoice, CreditMethod.PARTIAL)
                            .gross(eur("200.00"))
                            .build()))
                    .isInstanceOf(Outcome.Unknown.class);
            assertThat(counter.remaining(invoice)).isEqualTo(eur("52.00"));

            counter.erp.faults().always(Operation.CREDIT, Fault.refuse(PortRefusalCode.REJECTED));
            counter.recover();
            assertThat(counter.remaining(invoice)).isEqualTo(eur("252.00"));
            assertThat(counter.erp.creditNotesOf(invoice.id())).isEmpty();
        }
    }

    @Test
    @DisplayName("REF-9: credits made in the back end count, and a draft they have overtaken is not confirmed")
    void elsewhere() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);
            counter.erp
                    .creditByHand(invoice.id())
                    .line(line(invoice, 0).value(), 1)
                    .post();
            assertThat(counter.remaining(invoice)).isEqualTo(eur("12.00"));

            counter.erp
                    .creditByHand(invoice.id())
                    .line(line(invoice, 0).value(), 1)
                    .post();

            assertRefused(counter.confirm(draft), RefusalCode.EXCEEDS_REFUNDABLE);
            counter.cancel(draft).orElseThrow();
            assertThat(counter.remaining(invoice)).isEqualTo(eur("12.00"));
        }
    }

    @Test
    @DisplayName("REF-9: an overshoot inside the back end is reported on the ticket")
    void overshoot() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);
            counter.erp
                    .creditByHand(invoice.id())
                    .line(line(invoice, 0).value(), 2)
                    .post();
            counter.erp.postCreditNote(draft.id());

            assertThat(counter.changed(draft.id())).isTrue();

            assertThat(counter.view().chatter()).extracting(ChatterLine::kind).contains(EntryKind.OVER_CAP);
            assertThat(counter.remaining(invoice)).isEqualTo(eur("0.00"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("EXE-4: a refund whose answers are lost at every step has exactly the documents of its plan")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void lostAnswers(EffectStrength strength) {
        try (RefundCounter counter = over(strength)) {
            Invoice invoice = counter.invoiced();
            counter.erp.faults().next(Operation.CREDIT, Fault.actThenTimeOut());
            counter.erp.faults().next(Operation.POST, Fault.actThenTimeOut());
            counter.erp.faults().next(Operation.DUPLICATE, Fault.actThenTimeOut());
            RequestKey key = RequestKey.of("form-1");
            IssueRefund command =
                    issue(invoice, CreditMethod.FULL_WITH_NEW_DRAFT).build();

            assertThat(counter.desk.execute(command, key)).isInstanceOf(Outcome.Unknown.class);
            counter.recover();

            Refund refund = counter.desk.execute(command, key).orElseThrow();
            assertThat(refund.creditNote().state()).isEqualTo(CreditNoteState.POSTED);
            assertThat(refund.newDraft()).isPresent();
            assertThat(counter.erp.creditNotesOf(invoice.id())).hasSize(1);
            assertThat(counter.erp.journal().of(Operation.DUPLICATE)).hasSize(1);
            assertThat(counter.remaining(invoice)).isEqualTo(eur("0.00"));
        }
    }

    @Test
    @DisplayName("EXE-4: the surplus drafts of a back end that stages are withdrawn")
    void surplusDrafts() {
        try (RefundCounter counter = over(EffectStrength.STAGED)) {
            Invoice invoice = counter.invoiced();
            counter.erp.faults().next(Operation.CREDIT, Fault.late());
            RequestKey key = RequestKey.of("form-1");
            IssueRefund command =
                    issue(invoice, CreditMethod.PARTIAL).gross(eur("10.00")).build();

            counter.desk.execute(command, key);
            counter.erp.faults().deliverLate();
            counter.recover();

            assertThat(counter.desk.execute(command, key).orElseThrow().total()).isEqualTo(eur("10.00"));
            assertThat(counter.erp.creditNotesOf(invoice.id())).hasSize(1);
            assertThat(counter.remaining(invoice)).isEqualTo(eur("242.00"));
        }
    }

    @Test
    @DisplayName("REF-7: confirming a draft whose answer is lost posts it once")
    void lostConfirmation() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);
            counter.erp.faults().next(Operation.POST, Fault.actThenTimeOut());
            RequestKey key = RequestKey.of("confirm-1");
            ConfirmCreditNote command = new ConfirmCreditNote(TICKET, draft.id(), draft.version());

            assertThat(counter.desk.execute(command, key)).isInstanceOf(Outcome.Unknown.class);
            counter.recover();

            assertThat(counter.desk.execute(command, key).orElseThrow().state()).isEqualTo(CreditNoteState.POSTED);
            assertThat(counter.erp.journal().of(Operation.POST)).hasSize(1);
        }
    }

    @Test
    @DisplayName("REF-12: a cancelled draft whose answer is lost gives its amount back once it is known")
    void lostCancellation() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            CreditNote draft = counter.draft(invoice);
            counter.erp.faults().next(Operation.CANCEL_DRAFT, Fault.actThenTimeOut());

            counter.cancel(draft);
            assertThat(counter.remaining(invoice)).isEqualTo(eur("132.00"));
            counter.recover();

            assertThat(counter.remaining(invoice)).isEqualTo(eur("252.00"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("EXE-6: a credit note for somebody else, or of more than asked, is held for an operator")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void contractViolations(EffectStrength strength) {
        for (Fault lie : List.of(Fault.wrongCustomer(), Fault.moreThanAsked(), Fault.wrongCurrency())) {
            try (RefundCounter counter = over(strength)) {
                Invoice invoice = counter.invoiced();
                counter.erp.faults().next(Operation.CREDIT, lie);

                Outcome<Refund> outcome = counter.execute(
                        issue(invoice, CreditMethod.PARTIAL).gross(eur("10.00")).build());

                assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
                assertThat(((Outcome.Unknown<Refund>) outcome).needsOperator()).isTrue();
                assertThat(counter.remaining(invoice)).isEqualTo(eur("242.00"));
            }
        }
    }

    @Test
    @DisplayName("EXE-1: a definite no of the back end is a refusal, in the library's own words")
    void definiteNo() {
        try (RefundCounter counter = RefundCounter.open()) {
            Invoice invoice = counter.invoiced();
            counter.erp.faults().next(Operation.CREDIT, Fault.refuse(PortRefusalCode.INVOICE_PART_PAID));

            assertThat(RefundCounter.refusals(
                            counter.execute(issue(invoice, CreditMethod.FULL).build())))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.INVOICE_PART_PAID);
            assertThat(counter.remaining(invoice)).isEqualTo(eur("252.00"));
        }
    }
}
