/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import static dev.aftersales.repair.RepairShop.BEARING;
import static dev.aftersales.repair.RepairShop.DRILL;
import static dev.aftersales.repair.RepairShop.LABOUR;
import static dev.aftersales.repair.RepairShop.drill;
import static dev.aftersales.team.Helpdesk.TICKET;
import static dev.aftersales.team.Helpdesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.Desk;
import dev.aftersales.action.PlannedEffect;
import dev.aftersales.action.Preview;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Operation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairRulesTest {

    private RepairShop shop = RepairShop.open();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    @DisplayName("REP-1: a repair is of the ticket's product; where the ticket has none, one must be chosen")
    void product() {
        TicketRef bare = TicketRef.of("HD-2");
        shop.helpdesk.put(Helpdesk.ticket(bare));

        assertThat(shop.created(InvoiceMethod.NO_INVOICE))
                .returns(DRILL, Repair::product)
                .returns(Quantity.of(1, "pcs"), Repair::quantity)
                .returns(CustomerId.of("gemini"), Repair::customer);
        assertRefused(
                shop.helpdesk.execute(
                        drill(InvoiceMethod.NO_INVOICE).ticket(bare).build()),
                RefusalCode.PRODUCT_REQUIRED);
        assertThat(shop.created(drill(InvoiceMethod.NO_INVOICE).ticket(bare).product(ProductId.of("saw")))
                        .product())
                .isEqualTo(ProductId.of("saw"));
    }

    @Test
    @DisplayName("REP-1: a contact's repair belongs to the company that the contact is of")
    void commercialEntity() {
        shop.erp.contact("ana", "Ana", "gemini");
        shop.helpdesk.put(Helpdesk.ticket(TICKET).version(2).product(DRILL).customer(CustomerId.of("ana")));

        assertThat(shop.created(InvoiceMethod.NO_INVOICE).customer()).isEqualTo(CustomerId.of("gemini"));
    }

    @Test
    @DisplayName("REP-2: the sale order must be one of this customer's")
    void saleOrder() {
        shop.erp.saleOrder("SO-1", "gemini", LocalDate.of(2026, 1, 5), "drill");
        shop.erp.saleOrder("SO-2", "azure", LocalDate.of(2026, 1, 6), "drill");

        Repair repair = shop.created(drill(InvoiceMethod.NO_INVOICE).saleOrder(SaleOrderId.of("SO-1")));

        assertThat(shop.erp.requestOf(repair.id()))
                .returns(SaleOrderId.of("SO-1"), RepairRequest::saleOrder)
                .returns("Makes a noise", RepairRequest::description);
        assertRefused(
                shop.helpdesk.execute(drill(InvoiceMethod.NO_INVOICE)
                        .saleOrder(SaleOrderId.of("SO-2"))
                        .build()),
                RefusalCode.SALE_ORDER_NOT_FOUND);
    }

    @Test
    @DisplayName("REP-2: the return must be one already started for this product by this customer")
    void startedReturn() {
        var drills = shop.erp
                .delivery("OUT/1")
                .customer("gemini")
                .line("drill", 1)
                .line("saw", 1)
                .done();
        var others =
                shop.erp.delivery("OUT/2").customer("azure").line("drill", 1).done();
        ReturnId ofDrill =
                shop.erp.returnByHand(drills.id()).line("1", 1).expected().id();
        ReturnId ofSaw =
                shop.erp.returnByHand(drills.id()).line("2", 1).expected().id();
        ReturnId ofOther =
                shop.erp.returnByHand(others.id()).line("1", 1).expected().id();

        Repair repair = shop.created(drill(InvoiceMethod.NO_INVOICE).startedReturn(ofDrill));

        assertThat(shop.erp.requestOf(repair.id()).returnReference()).isEqualTo(ofDrill.value());
        assertRefused(naming(ofSaw), RefusalCode.RETURN_OF_OTHER_PRODUCT);
        assertRefused(naming(ofOther), RefusalCode.RETURN_NOT_FOUND);
        assertRefused(naming(ReturnId.of("none")), RefusalCode.RETURN_NOT_FOUND);
        shop.erp.cancelReturn(ofDrill);
        assertRefused(naming(ofDrill), RefusalCode.RETURN_NOT_FOUND);
    }

    @Test
    @DisplayName(
            "REP-2: without an inventory port, a return that the library made for this customer can still be named")
    void returnOfTheLibrary() {
        TicketRef ofContact = TicketRef.of("HD-2");
        TicketRef ofStranger = TicketRef.of("HD-3");
        shop.erp.contact("ana", "Ana", "gemini");
        shop.helpdesk.put(Helpdesk.ticket(ofContact).customer(CustomerId.of("ana")));
        shop.helpdesk.put(Helpdesk.ticket(ofStranger).customer(CustomerId.of("azure")));
        shop.helpdesk.with(AfterSalesService.REPAIR, AfterSalesService.RETURN);
        var delivery =
                shop.erp.delivery("OUT/1").customer("gemini").line("drill", 1).done();
        LineToReturn line = LineToReturn.of(MoveId.of("1"), Quantity.of(1, "pcs"));
        ReturnId started = shop.helpdesk
                .execute(new ReturnProducts(TICKET, delivery.id(), List.of(line), null, null))
                .orElseThrow()
                .transfer()
                .id();
        shop.helpdesk.register(Ports.of(shop.erp).without(PortKind.INVENTORY));
        CreateRepairBuilder naming =
                drill(InvoiceMethod.NO_INVOICE).product(DRILL).startedReturn(started);

        assertThat(shop.helpdesk.execute(naming.build())).isInstanceOf(Outcome.Completed.class);
        assertThat(shop.helpdesk.execute(naming.ticket(ofContact).build())).isInstanceOf(Outcome.Completed.class);
        assertRefused(shop.helpdesk.execute(naming.ticket(ofStranger).build()), RefusalCode.RETURN_NOT_FOUND);
    }

    private Outcome<RepairOrder> naming(ReturnId id) {
        return shop.helpdesk.execute(
                drill(InvoiceMethod.NO_INVOICE).startedReturn(id).build());
    }

    @Test
    @DisplayName("REP-4: parts, operations, repair notes and quotation notes reach the back end")
    void content() {
        Repair repair = shop.created(drill(InvoiceMethod.NO_INVOICE)
                .internalNote(Note.of("customer is difficult"))
                .quotationNote(Note.of("valid for 30 days")));

        RepairRequest request = shop.erp.requestOf(repair.id());
        assertThat(request.parts()).containsExactly(new RepairPartRequest(BEARING, Quantity.of(2, "pcs")));
        assertThat(request.operations()).containsExactly(new RepairPartRequest(LABOUR, Quantity.of(1, "h")));
        assertThat(request.internalNote()).isEqualTo(Note.of("customer is difficult"));
        assertThat(request.quotationNote()).isEqualTo(Note.of("valid for 30 days"));
        assertRefused(
                shop.helpdesk.execute(drill(InvoiceMethod.NO_INVOICE)
                        .addOperations(new PlannedLine(BEARING, null))
                        .build()),
                RefusalCode.NOT_A_SERVICE_PRODUCT);
    }

    @Test
    @DisplayName(
            "REP-5: a quotation is a PDF with the quotation notes and never the repair notes, the same at every replay")
    void quotation() throws IOException {
        Repair repair = shop.created(drill(InvoiceMethod.AFTER_REPAIR)
                .internalNote(Note.of("customer is difficult"))
                .quotationNote(Note.of("valid for 30 days")));
        RequestKey key = RequestKey.of("quote");
        QuoteRepair command = new QuoteRepair(TICKET, repair.id());

        Quotation quotation = shop.helpdesk.desk.execute(command, key).orElseThrow();

        assertThat(text(quotation)).contains("valid for 30 days", "Bearing").doesNotContain("difficult");
        assertThat(shop.helpdesk.desk.execute(command, key).orElseThrow()).isEqualTo(quotation);
        assertThat(shop.erp.journal().of(Operation.QUOTE_REPAIR)).hasSize(1);
    }

    private static String text(Quotation quotation) throws IOException {
        try (PDDocument document = Loader.loadPDF(quotation.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName("REP-5: neither chatter nor outcome tells a note")
    void notesStayInside() {
        shop.created(drill(InvoiceMethod.AFTER_REPAIR).internalNote(Note.of("customer is difficult")));

        assertThat(shop.helpdesk.desk.view(TICKET).toString()).doesNotContain("difficult");
        assertThat(shop.helpdesk
                        .desk
                        .preview(drill(InvoiceMethod.AFTER_REPAIR)
                                .internalNote(Note.of("customer is difficult"))
                                .build())
                        .toString())
                .doesNotContain("difficult");
    }

    @Test
    @DisplayName("REP-6: the Repairs smart button appears with the first order and links to it")
    void smartButton() {
        assertThat(shop.helpdesk.smartButton(DocumentKind.REPAIR)).isEmpty();

        Repair repair = shop.created(InvoiceMethod.NO_INVOICE);

        assertThat(shop.helpdesk.smartButton(DocumentKind.REPAIR)).hasValueSatisfying(button -> {
            assertThat(button.count()).isEqualTo(1);
            assertThat(button.documents())
                    .singleElement()
                    .satisfies(link -> assertThat(link.link()).isEqualTo(repair.link()));
        });
        shop.cancel(repair.id());
        assertThat(shop.helpdesk.smartButton(DocumentKind.REPAIR)).isPresent();
    }

    @Test
    @DisplayName(
            "REP-7: whoever created an order opens it through its ticket without repair rights, and in no other way")
    void opening() {
        Repair repair = shop.created(InvoiceMethod.NO_INVOICE);
        DocumentRef order = new DocumentRef(DocumentKind.REPAIR, repair.id().value());
        denying(Permission.REPAIR, Permission.OPEN_DOCUMENT);

        assertThat(shop.helpdesk.desk.open(TICKET, order).refusals()).isEmpty();
        assertThat(shop.helpdesk.desk("tom").open(TICKET, order).refusals()).isNotEmpty();
        assertThat(shop.helpdesk.desk.open(order).refusals()).isNotEmpty();

        denying(Permission.VIEW_TICKET);
        assertThat(shop.helpdesk.desk.open(TICKET, order).refusals()).isNotEmpty();
    }

    private void denying(Permission... denied) {
        shop.helpdesk.allow((actor, requests) -> requests.stream()
                .map(request -> Stream.of(denied).anyMatch(request.permission()::equals)
                                && request.target().kind() != TargetKind.TENANT
                        ? AccessDecision.deny("NO_RIGHTS")
                        : AccessDecision.allow())
                .toList());
    }

    @Test
    @DisplayName("REP-8: under warranty the customer pays nothing, and the cost of the parts stays on the order")
    void warranty() {
        Repair repair = shop.created(drill(InvoiceMethod.AFTER_REPAIR).warranty(true));

        assertThat(repair.total().isZero()).isTrue();
        assertThat(repair.parts()).allMatch(part -> part.price().isZero());
        assertThat(repair.parts()).extracting(RepairLine::cost).containsExactly(Money.parse("EUR 14.00"));
        shop.finish(repair.id());
        assertRefused(shop.invoice(repair.id()), RefusalCode.REPAIR_TOTAL_ZERO);
    }

    @Test
    @DisplayName("SET-2: where the team has no repairs, every repair command is refused")
    void notEnabled() {
        Repair repair = shop.created(InvoiceMethod.AFTER_REPAIR);
        shop.helpdesk.with(AfterSalesService.REFUND);

        assertRefused(shop.helpdesk.execute(drill(InvoiceMethod.NO_INVOICE).build()), RefusalCode.SERVICE_NOT_ENABLED);
        assertRefused(shop.cancel(repair.id()), RefusalCode.SERVICE_NOT_ENABLED);
        assertRefused(shop.invoice(repair.id()), RefusalCode.SERVICE_NOT_ENABLED);
        assertRefused(shop.helpdesk.execute(new QuoteRepair(TICKET, repair.id())), RefusalCode.SERVICE_NOT_ENABLED);
    }

    @Test
    @DisplayName("REP-3: an order of another ticket, or of nobody, is not found on this one")
    void otherTicket() {
        TicketRef other = TicketRef.of("HD-2");
        shop.helpdesk.put(Helpdesk.ticket(other).product(DRILL));
        Repair elsewhere = shop.created(drill(InvoiceMethod.AFTER_REPAIR).ticket(other));

        assertRefused(shop.cancel(elsewhere.id()), RefusalCode.DOCUMENT_NOT_FOUND);
        assertThat(shop.erp.repair(elsewhere.id()).state()).isEqualTo(RepairState.DRAFT);
    }

    @Test
    @DisplayName("REP-3: what the back end cannot do is refused before it is asked")
    void capabilities() {
        try (RepairShop poor = RepairShop.over(InMemoryErp.builder()
                .without(
                        RepairCapability.QUOTE,
                        RepairCapability.CANCEL,
                        RepairCapability.INVOICE_AFTER,
                        RepairCapability.WARRANTY))) {
            Repair repair = poor.created(InvoiceMethod.BEFORE_REPAIR);

            assertRefused(poor.cancel(repair.id()), RefusalCode.NOT_SUPPORTED);
            assertRefused(poor.helpdesk.execute(new QuoteRepair(TICKET, repair.id())), RefusalCode.NOT_SUPPORTED);
            assertRefused(
                    poor.helpdesk.execute(
                            drill(InvoiceMethod.AFTER_REPAIR).warranty(true).build()),
                    RefusalCode.NOT_SUPPORTED,
                    RefusalCode.NOT_SUPPORTED);
        }
    }

    @Test
    @DisplayName("EXE-10: what the workshop does shows on the ticket")
    void outsideChanges() {
        Repair repair = shop.created(InvoiceMethod.AFTER_REPAIR);
        shop.finish(repair.id());

        assertThat(shop.helpdesk.changed(DocumentKind.REPAIR, repair.id().value()))
                .isTrue();

        assertThat(shop.helpdesk.smartButton(DocumentKind.REPAIR).orElseThrow().documents())
                .singleElement()
                .satisfies(link -> assertThat(link.state()).isEqualTo("REPAIRED"));
    }

    @Test
    @DisplayName("TKT-7: a preview tells the one order it would create, and creates none")
    void preview() {
        Desk desk = shop.helpdesk.desk;

        Preview preview = desk.preview(drill(InvoiceMethod.NO_INVOICE).build());

        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.effects()).singleElement().returns(true, PlannedEffect::pivot);
        assertThat(shop.erp.journal().of(Operation.CREATE_REPAIR)).isEmpty();
    }
}
