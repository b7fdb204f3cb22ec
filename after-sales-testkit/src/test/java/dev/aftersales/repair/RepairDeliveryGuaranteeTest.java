/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import static dev.aftersales.repair.RepairShop.drill;
import static dev.aftersales.team.Helpdesk.TICKET;
import static dev.aftersales.team.Helpdesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.erp.JournalEntry;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.FaultGate;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepairDeliveryGuaranteeTest {

    private static final RequestKey FORM = RequestKey.of("form-1");

    private static RepairShop over(EffectStrength strength) {
        return RepairShop.over(InMemoryErp.builder().strength(strength));
    }

    @ParameterizedTest(name = "EXE-3: an order whose answer is lost is found, not made again ({0})")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void findsLostAnswers(EffectStrength strength) {
        try (RepairShop shop = over(strength)) {
            shop.erp.faults().next(Operation.CREATE_REPAIR, Fault.actThenTimeOut());
            CreateRepair command = drill(InvoiceMethod.AFTER_REPAIR).build();

            assertThat(shop.helpdesk.desk.execute(command, FORM)).isInstanceOf(Outcome.Unknown.class);
            assertThat(shop.helpdesk.smartButton(DocumentKind.REPAIR)).isEmpty();
            shop.helpdesk.recover();

            Repair repair =
                    shop.helpdesk.desk.execute(command, FORM).orElseThrow().repair();
            assertThat(orders(shop)).containsExactly(repair.id());
            assertThat(shop.helpdesk
                            .smartButton(DocumentKind.REPAIR)
                            .orElseThrow()
                            .count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "EXE-3: a request that got lost is sent again under the same key ({0})")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "STAGED", "LOOKUP"})
    void repeatsLostRequests(EffectStrength strength) {
        try (RepairShop shop = over(strength)) {
            shop.erp.faults().next(Operation.CREATE_REPAIR, Fault.lost());

            shop.helpdesk.execute(drill(InvoiceMethod.AFTER_REPAIR).build());
            shop.helpdesk.recover();

            assertThat(orders(shop)).hasSize(1);
        }
    }

    @ParameterizedTest(name = "REP-3: an invoice whose answer is lost is found, not made again ({0})")
    @EnumSource(
            value = EffectStrength.class,
            names = {"KEYED", "LOOKUP"})
    void oneInvoice(EffectStrength strength) {
        try (RepairShop shop = over(strength)) {
            Repair repair = shop.created(InvoiceMethod.AFTER_REPAIR);
            shop.finish(repair.id());
            shop.erp.faults().next(Operation.INVOICE_REPAIR, Fault.actThenTimeOut());
            InvoiceRepair command = new InvoiceRepair(TICKET, repair.id());

            assertThat(shop.helpdesk.desk.execute(command, FORM)).isInstanceOf(Outcome.Unknown.class);
            assertRefused(shop.cancel(repair.id()), RefusalCode.REPAIR_DONE);
            assertRefused(shop.invoice(repair.id()), RefusalCode.REPAIR_ALREADY_INVOICED);
            shop.helpdesk.recover();

            assertThat(shop.helpdesk.desk.execute(command, FORM).orElseThrow().invoice())
                    .isPresent();
            assertThat(shop.erp.journal().of(Operation.INVOICE_REPAIR)).hasSize(1);
        }
    }

    @Test
    @DisplayName("REP-3: while an invoice is under way the order is busy")
    void busy() {
        try (RepairShop shop = RepairShop.open()) {
            Repair repair = shop.created(InvoiceMethod.BEFORE_REPAIR);
            shop.erp.confirmRepair(repair.id());
            shop.erp.faults().next(Operation.INVOICE_REPAIR, Fault.lost());
            shop.invoice(repair.id());

            assertRefused(shop.invoice(repair.id()), RefusalCode.DOCUMENT_BUSY);
            assertRefused(shop.cancel(repair.id()), RefusalCode.DOCUMENT_BUSY);
            shop.helpdesk.recover();

            assertThat(shop.erp.journal().of(Operation.INVOICE_REPAIR)).hasSize(1);
        }
    }

    @Test
    @DisplayName("REP-3: whoever read an order before it was invoiced decides again, and makes no second invoice")
    void decidesAgain() throws Exception {
        try (RepairShop shop = RepairShop.open()) {
            Repair repair = shop.created(InvoiceMethod.AFTER_REPAIR);
            shop.finish(repair.id());
            FaultGate gate = FaultGate.closed();
            shop.erp.faults().next(Operation.REPAIR, Fault.delayAnswer(gate));

            var slow = CompletableFuture.supplyAsync(() -> shop.invoice(repair.id()));
            gate.awaitArrival();
            assertThat(shop.invoice(repair.id())).isInstanceOf(Outcome.Completed.class);
            gate.open();

            assertRefused(slow.get(), RefusalCode.REPAIR_ALREADY_INVOICED);
            assertThat(shop.erp.journal().of(Operation.INVOICE_REPAIR)).hasSize(1);
        }
    }

    @Test
    @DisplayName("REP-5: a quotation whose answer is lost is found with all its bytes")
    void quotation() {
        try (RepairShop shop = RepairShop.open()) {
            Repair repair = shop.created(InvoiceMethod.AFTER_REPAIR);
            shop.erp.faults().next(Operation.QUOTE_REPAIR, Fault.actThenTimeOut());
            QuoteRepair command = new QuoteRepair(TICKET, repair.id());

            shop.helpdesk.desk.execute(command, FORM);
            shop.helpdesk.recover();

            Quotation quotation = shop.helpdesk.desk.execute(command, FORM).orElseThrow();
            assertThat(shop.erp.journal().of(Operation.QUOTE_REPAIR))
                    .singleElement()
                    .returns(quotation, JournalEntry::document);
        }
    }

    @Test
    @DisplayName("EXE-3: of a staged back end one draft becomes the order; a surplus one is withdrawn and never shown")
    void surplusDrafts() {
        try (RepairShop shop = over(EffectStrength.STAGED)) {
            shop.erp.faults().next(Operation.CREATE_REPAIR, Fault.twice(), Fault.none());
            shop.erp.faults().next(Operation.ACTIVATE_REPAIR, Fault.actThenTimeOut());

            shop.helpdesk.execute(drill(InvoiceMethod.AFTER_REPAIR).build());
            shop.helpdesk.recover();

            assertThat(shop.helpdesk
                            .smartButton(DocumentKind.REPAIR)
                            .orElseThrow()
                            .count())
                    .isEqualTo(1);
            assertThat(orders(shop)).hasSize(1);
        }
    }

    @Test
    @DisplayName("EXE-4: when making the draft real is refused, the draft is withdrawn and the ticket shows nothing")
    void refusedActivation() {
        try (RepairShop shop = over(EffectStrength.STAGED)) {
            shop.erp.faults().next(Operation.ACTIVATE_REPAIR, Fault.refuse(PortRefusalCode.REJECTED));

            assertRefused(
                    shop.helpdesk.execute(drill(InvoiceMethod.AFTER_REPAIR).build()), RefusalCode.BACK_END_REFUSED);

            assertThat(orders(shop)).isEmpty();
            assertThat(made(shop, Repair::inert))
                    .singleElement()
                    .satisfies(id -> assertThat(shop.erp.repair(id).state()).isEqualTo(RepairState.CANCELLED));
            assertThat(shop.helpdesk.smartButton(DocumentKind.REPAIR)).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "EXE-6: an order of another customer, of more than asked or in other currencies is held for an operator")
    void brokenAnswers() {
        for (Fault fault : List.of(Fault.wrongCustomer(), Fault.moreThanAsked(), Fault.wrongCurrency())) {
            try (RepairShop shop = RepairShop.open()) {
                shop.erp.faults().next(Operation.CREATE_REPAIR, fault);

                assertHeld(
                        shop.helpdesk.execute(drill(InvoiceMethod.AFTER_REPAIR).build()));
                assertThat(shop.helpdesk.smartButton(DocumentKind.REPAIR)).isEmpty();
            }
        }
    }

    @Test
    @DisplayName(
            "EXE-6: an invoice answered for another customer is held; a wrong order read is refused, and nothing is done")
    void brokenInvoices() {
        for (Fault fault : List.of(Fault.wrongCustomer(), Fault.wrongCurrency())) {
            try (RepairShop shop = RepairShop.open()) {
                Repair repair = shop.created(InvoiceMethod.AFTER_REPAIR);
                shop.finish(repair.id());
                shop.erp.faults().next(Operation.REPAIR, fault);
                assertRefused(shop.invoice(repair.id()), RefusalCode.PORT_CONTRACT_VIOLATION);
                assertThat(shop.erp.journal().of(Operation.INVOICE_REPAIR)).isEmpty();

                shop.erp.faults().next(Operation.INVOICE_REPAIR, fault);
                assertHeld(shop.invoice(repair.id()));
            }
        }
    }

    private static void assertHeld(Outcome<?> outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown -> assertThat(unknown.needsOperator()).isTrue());
    }

    /** The live orders there really are: neither drafts nor cancelled. */
    private static List<RepairId> orders(RepairShop shop) {
        return made(shop, repair -> !repair.inert() && repair.state() != RepairState.CANCELLED);
    }

    private static List<RepairId> made(RepairShop shop, Predicate<Repair> which) {
        return shop.erp.journal().of(Operation.CREATE_REPAIR).stream()
                .map(entry -> RepairId.of(entry.id()))
                .distinct()
                .filter(id -> which.test(shop.erp.repair(id)))
                .toList();
    }
}
