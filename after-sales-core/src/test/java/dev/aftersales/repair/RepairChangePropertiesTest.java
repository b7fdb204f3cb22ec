/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** Every order there can be: each state, method, invoice and total, under each set of capabilities. */
class RepairChangePropertiesTest {

    @Property
    @Label("REP-3: with NO_INVOICE an invoice is always refused, and as REPAIR_NOT_INVOICEABLE")
    void noInvoice(@ForAll("orders") Repair order, @ForAll Set<RepairCapability> can) {
        boolean refused = codes(RepairChangeDecision.invoice(Samples.existing(order, can)))
                .contains(RefusalCode.REPAIR_NOT_INVOICEABLE);

        assertThat(refused).isEqualTo(order.invoiceMethod() == InvoiceMethod.NO_INVOICE);
    }

    @Property
    @Label("REP-3: BEFORE bills from confirmation on, AFTER once the work is done")
    void farEnough(@ForAll("orders") Repair order, @ForAll Set<RepairCapability> can) {
        boolean refused = codes(RepairChangeDecision.invoice(Samples.existing(order, can)))
                .contains(RefusalCode.REPAIR_NOT_INVOICEABLE_YET);

        Set<RepairState> tooEarly = switch (order.invoiceMethod()) {
            case BEFORE_REPAIR -> EnumSet.of(RepairState.DRAFT);
            case AFTER_REPAIR -> EnumSet.of(RepairState.DRAFT, RepairState.CONFIRMED, RepairState.UNDER_REPAIR);
            case NO_INVOICE -> EnumSet.noneOf(RepairState.class);
        };
        assertThat(refused).isEqualTo(tooEarly.contains(order.state()));
    }

    @Property
    @Label(
            "REP-3: an invoice is planned exactly when it is due, none is live, there is something to pay and the port can")
    void invoicedExactlyWhenDue(@ForAll("orders") Repair order, @ForAll Set<RepairCapability> can) {
        Decision decision = RepairChangeDecision.invoice(Samples.existing(order, can));

        boolean due = switch (order.invoiceMethod()) {
            case BEFORE_REPAIR ->
                can.contains(RepairCapability.INVOICE_BEFORE)
                        && order.state() != RepairState.DRAFT
                        && order.state() != RepairState.CANCELLED;
            case AFTER_REPAIR -> can.contains(RepairCapability.INVOICE_AFTER) && order.state() == RepairState.REPAIRED;
            case NO_INVOICE -> false;
        };
        boolean live = order.invoice() != null && order.invoice().state() != RepairInvoiceState.CANCELLED;
        boolean expected = due && !live && order.total().isPositive();
        assertThat(decision instanceof Decision.Planned).isEqualTo(expected);
    }

    @Property
    @Label("REP-3: cancelling is planned exactly when the order is neither done nor cancelled and no invoice is posted")
    void cancelledExactlyWhenAllowed(@ForAll("orders") Repair order, @ForAll Set<RepairCapability> can) {
        Decision decision = RepairChangeDecision.cancel(Samples.existing(order, can));

        boolean over = order.state() == RepairState.REPAIRED || order.state() == RepairState.CANCELLED;
        boolean posted = order.invoice() != null && order.invoice().state() == RepairInvoiceState.POSTED;
        assertThat(decision instanceof Decision.Planned)
                .isEqualTo(can.contains(RepairCapability.CANCEL) && !over && !posted);
        assertThat(codes(decision).contains(RefusalCode.REPAIR_INVOICE_POSTED)).isEqualTo(posted);
    }

    @Property
    @Label("REP-5: a quotation is made of every order that is not cancelled, where the port can")
    void quoted(@ForAll("orders") Repair order, @ForAll Set<RepairCapability> can) {
        Decision decision = RepairChangeDecision.quote(Samples.existing(order, can));

        assertThat(decision instanceof Decision.Planned)
                .isEqualTo(can.contains(RepairCapability.QUOTE) && order.state() != RepairState.CANCELLED);
    }

    @Property
    @Label("REP-3: a change is the only open action on the order, decided on the revision that was read")
    void subject(@ForAll("orders") Repair order) {
        ExistingRepair existing = Samples.existing(order, Samples.EVERYTHING);

        for (Decision decision :
                List.of(RepairChangeDecision.invoice(existing), RepairChangeDecision.cancel(existing))) {
            if (decision instanceof Decision.Planned planned) {
                assertThat(planned.plan())
                        .returns(ExistingRepair.ref(order.id()), Plan::subject)
                        .returns(existing.revision(), Plan::subjectRevision);
            }
        }
    }

    @Property
    @Label("TKT-6: a refused change names the order or nothing, and never refuses without a reason")
    void reasons(@ForAll("orders") Repair order, @ForAll Set<RepairCapability> can) {
        ExistingRepair existing = Samples.existing(order, can);

        for (Decision decision : List.of(
                RepairChangeDecision.quote(existing),
                RepairChangeDecision.invoice(existing),
                RepairChangeDecision.cancel(existing))) {
            if (decision instanceof Decision.Refused refused) {
                assertThat(refused.refusals())
                        .isNotEmpty()
                        .allSatisfy(refusal -> assertThat(refusal.field()).isIn("", "repair"));
            }
        }
    }

    @Example
    @Label("REP-3: an order that is not on the ticket is refused for that reason alone, whatever is to be done")
    void missing() {
        ExistingRepair missing = new ExistingRepair(
                Optional.empty(), 0, Set.of(), List.of(Refusal.at("repair", RefusalCode.DOCUMENT_NOT_FOUND)));

        for (Decision decision : List.of(
                RepairChangeDecision.quote(missing),
                RepairChangeDecision.invoice(missing),
                RepairChangeDecision.cancel(missing))) {
            assertThat(codes(decision)).containsExactly(RefusalCode.DOCUMENT_NOT_FOUND);
        }
    }

    @Provide
    Arbitrary<Repair> orders() {
        Arbitrary<RepairInvoice> invoices =
                Arbitraries.of(RepairInvoiceState.class).map(Samples::invoice).injectNull(0.25);
        return Combinators.combine(
                        Arbitraries.of(RepairState.class),
                        Arbitraries.of(InvoiceMethod.class),
                        invoices,
                        Arbitraries.of("EUR 0.00", "EUR 100.00"))
                .as((state, method, invoice, total) -> Samples.order(state, method)
                        .invoice(invoice)
                        .total(Money.parse(total))
                        .build());
    }

    private static List<RefusalCode> codes(Decision decision) {
        return decision instanceof Decision.Refused refused
                ? refused.refusals().stream().map(Refusal::code).toList()
                : List.of();
    }
}
