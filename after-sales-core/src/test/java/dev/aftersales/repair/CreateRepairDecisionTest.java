/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import static dev.aftersales.repair.Samples.BEARING;
import static dev.aftersales.repair.Samples.DRILL;
import static dev.aftersales.repair.Samples.LABOUR;
import static dev.aftersales.repair.Samples.command;
import static dev.aftersales.repair.Samples.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.action.Decision;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.ticket.TicketCustomer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CreateRepairDecisionTest {

    @Test
    @DisplayName("REP-1: without a product of its own, the repair is of the ticket's product, one of its unit")
    void ticketProduct() {
        RepairRequest request = planned(command().build(), facts());

        assertThat(request.product()).isEqualTo(DRILL);
        assertThat(request.quantity()).isEqualTo(Quantity.of(1, "pcs"));
    }

    @Test
    @DisplayName("REP-1: with a product neither on the ticket nor in the command, PRODUCT_REQUIRED")
    void noProduct() {
        CreateRepairFacts facts = withProduct(null);

        assertThat(refusals(command().build(), facts))
                .containsExactly(Refusal.at("product", RefusalCode.PRODUCT_REQUIRED));
    }

    @Test
    @DisplayName("REP-1: a product that the directory does not know is refused by name")
    void unknownProduct() {
        ProductId ghost = ProductId.of("ghost");

        assertThat(refusals(command().product(ghost).build(), withProduct(ghost)))
                .containsExactly(
                        Refusal.at("product", RefusalCode.PRODUCT_NOT_FOUND).with("product", Datum.of(ghost)));
    }

    @Test
    @DisplayName("REP-1: without a directory no product is refused, but the quantity must be given")
    void noDirectory() {
        CreateRepairFacts facts = with(new Catalogue(false, Map.of()));

        assertThat(refusals(command().build(), facts)).containsExactly(Refusal.at("quantity", RefusalCode.REQUIRED));
        assertThat(planned(command().quantity(Quantity.of(2, "box")).build(), facts)
                        .quantity())
                .isEqualTo(Quantity.of(2, "box"));
    }

    @Test
    @DisplayName("REP-2: a sale order that is not this customer's is refused")
    void foreignSaleOrder() {
        CreateRepairFacts known = facts();
        CreateRepairFacts facts = new CreateRepairFacts(
                known.customer(),
                known.product(),
                known.catalogue(),
                false,
                known.startedReturn(),
                known.capabilities(),
                false);

        assertThat(refusals(command().saleOrder(SaleOrderId.of("SO-9")).build(), facts))
                .containsExactly(Refusal.at("saleOrder", RefusalCode.SALE_ORDER_NOT_FOUND));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReturnMatch.class,
            names = {"UNKNOWN", "OTHER_PRODUCT"})
    @DisplayName("REP-2: a return of nobody, or of another product, is refused")
    void foreignReturn(ReturnMatch match) {
        RefusalCode code =
                match == ReturnMatch.UNKNOWN ? RefusalCode.RETURN_NOT_FOUND : RefusalCode.RETURN_OF_OTHER_PRODUCT;

        assertThat(refusals(command().startedReturn(ReturnId.of("RET-9")).build(), with(match)))
                .containsExactly(Refusal.at("startedReturn", code));
    }

    @Test
    @DisplayName("REP-2: description, sale order and return reach the back end")
    void carries() {
        RepairRequest request = planned(
                command()
                        .description("Smells of smoke")
                        .saleOrder(SaleOrderId.of("SO-1"))
                        .startedReturn(ReturnId.of("RET-1"))
                        .build(),
                facts());

        assertThat(request.description()).isEqualTo("Smells of smoke");
        assertThat(request.saleOrder()).isEqualTo(SaleOrderId.of("SO-1"));
        assertThat(request.returnReference()).isEqualTo("RET-1");
    }

    @ParameterizedTest
    @EnumSource(InvoiceMethod.class)
    @DisplayName("REP-3: an invoice method that the back end could never bill is refused; NO_INVOICE needs nothing")
    void methodsThatCannotBeBilled(InvoiceMethod method) {
        CreateRepair command = command().invoiceMethod(method).build();
        Set<RepairCapability> billsNothing =
                EnumSet.complementOf(EnumSet.of(RepairCapability.INVOICE_BEFORE, RepairCapability.INVOICE_AFTER));

        if (method == InvoiceMethod.NO_INVOICE) {
            assertThat(planned(command, facts(billsNothing)).invoiceMethod()).isEqualTo(method);
        } else {
            assertThat(refusals(command, facts(billsNothing)))
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal)
                            .returns(RefusalCode.NOT_SUPPORTED, Refusal::code)
                            .returns("invoiceMethod", Refusal::field));
        }
    }

    @Test
    @DisplayName("REP-4: parts, operations and both notes reach the back end, each quantity in its product's unit")
    void partsAndOperations() {
        RepairRequest request = planned(
                command()
                        .addParts(new PlannedLine(BEARING, Quantity.of(2, "pcs")))
                        .addOperations(new PlannedLine(LABOUR, null))
                        .internalNote(Note.of("for us"))
                        .quotationNote(Note.of("for them"))
                        .build(),
                facts());

        assertThat(request.parts()).containsExactly(new RepairPartRequest(BEARING, Quantity.of(2, "pcs")));
        assertThat(request.operations()).containsExactly(new RepairPartRequest(LABOUR, Quantity.of(1, "h")));
        assertThat(request.internalNote()).isEqualTo(Note.of("for us"));
        assertThat(request.quotationNote()).isEqualTo(Note.of("for them"));
    }

    @Test
    @DisplayName("REP-4: an operation needs a service product")
    void goodsAsOperation() {
        CreateRepair command = command()
                .addOperations(new PlannedLine(LABOUR, null), new PlannedLine(BEARING, null))
                .build();

        assertThat(refusals(command, facts()))
                .containsExactly(Refusal.at("operations[1].product", RefusalCode.NOT_A_SERVICE_PRODUCT)
                        .with("product", Datum.of(BEARING)));
    }

    @Test
    @DisplayName("REP-8: a warranty that the back end does not know is refused, never dropped")
    void warrantyUnsupported() {
        Set<RepairCapability> without = EnumSet.complementOf(EnumSet.of(RepairCapability.WARRANTY));

        assertThat(refusals(command().warranty(true).build(), facts(without)))
                .extracting(Refusal::field)
                .containsExactly("warranty");
        assertThat(planned(command().warranty(true).build(), facts()).warranty())
                .isTrue();
    }

    @Test
    @DisplayName("TKT-6: everything that is wrong is refused together, each with its field")
    void allTogether() {
        CreateRepairFacts facts = new CreateRepairFacts(
                new TicketCustomer(Optional.empty(), Optional.of(Refusal.at("ticket", RefusalCode.CUSTOMER_NOT_FOUND))),
                DRILL,
                Samples.catalogue(),
                true,
                ReturnMatch.UNKNOWN,
                Set.of(),
                false);
        CreateRepair command = command()
                .quantity(Quantity.of(-1, "kg"))
                .lot(LotNumber.of("L-1"))
                .warranty(true)
                .addParts(new PlannedLine(ProductId.of("ghost"), Quantity.of(1, "pcs")))
                .addOperations(new PlannedLine(LABOUR, Quantity.of(0, "h")))
                .build();

        assertThat(refusals(command, facts))
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactlyInAnyOrder(
                        "ticket CUSTOMER_NOT_FOUND",
                        "quantity NOT_POSITIVE",
                        "quantity UNIT_MISMATCH",
                        "parts[0].product PRODUCT_NOT_FOUND",
                        "operations[0].quantity NOT_POSITIVE",
                        "startedReturn RETURN_NOT_FOUND",
                        "lot NOT_SUPPORTED",
                        "warranty NOT_SUPPORTED",
                        "invoiceMethod NOT_SUPPORTED");
    }

    @Test
    @DisplayName("EXE-4: a staged back end first makes a draft, and only making it real is the pivot")
    void staged() {
        CreateRepairFacts known = facts();
        CreateRepairFacts facts = new CreateRepairFacts(
                known.customer(),
                known.product(),
                known.catalogue(),
                true,
                ReturnMatch.FITS,
                known.capabilities(),
                true);

        List<PlannedStep<?>> steps = steps(CreateRepairDecision.decide(command().build(), facts));

        assertThat(steps)
                .extracting(step -> step.effect().name(), PlannedStep::pivot)
                .containsExactly(tuple("repair.create", false), tuple("repair.activate", true));
        assertThat(((RepairRequest) steps.get(0).request()).inert()).isTrue();
        assertThat(((RepairRequest) steps.get(1).request()).inert()).isFalse();
    }

    private static CreateRepairFacts withProduct(ProductId product) {
        CreateRepairFacts known = facts();
        return new CreateRepairFacts(
                known.customer(), product, known.catalogue(), true, known.startedReturn(), known.capabilities(), false);
    }

    private static CreateRepairFacts with(Catalogue catalogue) {
        CreateRepairFacts known = facts();
        return new CreateRepairFacts(
                known.customer(), known.product(), catalogue, true, known.startedReturn(), known.capabilities(), false);
    }

    private static CreateRepairFacts with(ReturnMatch match) {
        CreateRepairFacts known = facts();
        return new CreateRepairFacts(
                known.customer(), known.product(), known.catalogue(), true, match, known.capabilities(), false);
    }

    private static RepairRequest planned(CreateRepair command, CreateRepairFacts facts) {
        return (RepairRequest)
                steps(CreateRepairDecision.decide(command, facts)).get(0).request();
    }

    private static List<PlannedStep<?>> steps(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Planned.class);
        return ((Decision.Planned) decision).plan().steps();
    }

    private static List<Refusal> refusals(CreateRepair command, CreateRepairFacts facts) {
        Decision decision = CreateRepairDecision.decide(command, facts);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).refusals();
    }
}
