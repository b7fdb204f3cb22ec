/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import static dev.aftersales.repair.RepairShop.DRILL;
import static dev.aftersales.team.Helpdesk.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.Availability;
import dev.aftersales.ticket.ServiceButton;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairFormRulesTest {

    private RepairShop shop = RepairShop.open();

    @AfterEach
    void close() {
        shop.close();
    }

    private RepairForm form() {
        return shop.helpdesk.desk.repairForm(TICKET);
    }

    @Test
    @DisplayName("REP-1: the form starts empty but for the ticket's product")
    void empty() {
        CreateRepair command = form().repair().build();

        assertThat(command)
                .isEqualTo(new CreateRepair(
                        TICKET, DRILL, null, null, null, null, null, null, false, null, null, null, null));
    }

    @Test
    @DisplayName("REP-1: without a product on the ticket, or with one the directory does not know, it must be chosen")
    void productToBeChosen() {
        TicketRef bare = TicketRef.of("HD-2");
        TicketRef odd = TicketRef.of("HD-3");
        shop.helpdesk.put(Helpdesk.ticket(bare));
        shop.helpdesk.put(Helpdesk.ticket(odd).product(ProductId.of("ghost")));

        for (TicketRef ticket : new TicketRef[] {bare, odd}) {
            RepairForm form = shop.helpdesk.desk.repairForm(ticket);
            assertThat(form.product()).isNull();
            assertThat(form.products()).extracting(Product::id).contains(DRILL, ProductId.of("saw"));
        }
    }

    @Test
    @DisplayName("REP-2: only this customer's sale orders are offered, those of the product first")
    void saleOrders() {
        shop.erp.saleOrder("SO-1", "gemini", LocalDate.of(2026, 1, 5), "drill");
        shop.erp.saleOrder("SO-2", "gemini", LocalDate.of(2026, 1, 6), "saw");
        shop.erp.saleOrder("SO-3", "azure", LocalDate.of(2026, 1, 7), "drill");

        assertThat(form().saleOrders()).extracting(SaleOrder::number).containsExactly("SO-1", "SO-2");
    }

    @Test
    @DisplayName("REP-2: only started returns of this product and customer are offered")
    void returns() {
        var ours = shop.erp
                .delivery("OUT/1")
                .customer("gemini")
                .line("drill", 3)
                .line("saw", 1)
                .done();
        var others =
                shop.erp.delivery("OUT/2").customer("azure").line("drill", 1).done();
        Return live = shop.erp.returnByHand(ours.id()).line("1", 1).expected();
        Return cancelled = shop.erp.returnByHand(ours.id()).line("1", 1).expected();
        shop.erp.cancelReturn(cancelled.id());
        shop.erp.returnByHand(ours.id()).line("2", 1).expected();
        shop.erp.returnByHand(others.id()).line("1", 1).expected();

        assertThat(form().returns()).extracting(Return::id).containsExactly(live.id());
    }

    @Test
    @DisplayName("REP-3: only invoice methods that the back end can bill are offered, in the actor's language")
    void invoiceMethods() {
        assertThat(form().invoiceMethods())
                .extracting(InvoiceMethodChoice::label)
                .containsExactly("Before Repair", "After Repair", "No Invoice");
        try (RepairShop poor = RepairShop.over(InMemoryErp.builder().without(RepairCapability.INVOICE_BEFORE))) {
            assertThat(poor.helpdesk.desk.repairForm(TICKET).invoiceMethods())
                    .extracting(InvoiceMethodChoice::method)
                    .containsExactly(InvoiceMethod.AFTER_REPAIR, InvoiceMethod.NO_INVOICE);
        }
    }

    @Test
    @DisplayName("REP-4: the services among the products are offered as operations, and everything offered is accepted")
    void everythingOfferedIsAccepted() {
        shop.erp.saleOrder("SO-1", "gemini", LocalDate.of(2026, 1, 5), "drill");
        var delivery =
                shop.erp.delivery("OUT/1").customer("gemini").line("drill", 3).done();
        shop.erp.returnByHand(delivery.id()).line("1", 1).expected();
        RepairForm form = form();

        assertThat(form.services()).extracting(Product::id).containsExactly(ProductId.of("labour"));
        for (InvoiceMethodChoice method : form.invoiceMethods()) {
            CreateRepair command = form.repair()
                    .description("Makes a noise")
                    .invoiceMethod(method.method())
                    .saleOrder(form.saleOrders().get(0).id())
                    .startedReturn(form.returns().get(0).id())
                    .addOperations(new PlannedLine(form.services().get(0).id(), null))
                    .build();
            assertThat(shop.helpdesk.desk.preview(command).refusals()).isEmpty();
        }
    }

    @Test
    @DisplayName("TKT-2: a form that cannot be filled says why, as its button does")
    void whyNot() {
        shop.erp.faults().always(Operation.CUSTOMER, Fault.unavailable());

        assertThat(form().refusals()).extracting(Refusal::code).containsExactly(RefusalCode.BACK_END_UNAVAILABLE);
        assertThat(button().availability()).isEqualTo(Availability.UNKNOWN);

        shop.erp.faults().clear();
        shop.helpdesk.put(Helpdesk.ticket(TICKET).version(2).customer(CustomerId.of("nobody")));
        assertThat(form().refusals()).extracting(Refusal::code).containsExactly(RefusalCode.CUSTOMER_NOT_FOUND);
        assertThat(button().availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(button().whyNot()).isEqualTo(form().refusals());
    }

    @Test
    @DisplayName("REP-1: without a directory and an inventory the form still opens, with nothing to choose from")
    void bare() {
        shop.helpdesk.register(Ports.of(shop.erp).without(PortKind.DIRECTORY).without(PortKind.INVENTORY));

        RepairForm form = form();

        assertThat(form.available()).isTrue();
        assertThat(form.product()).isEqualTo(DRILL);
        assertThat(form.products()).isEmpty();
        assertThat(form.saleOrders()).isEmpty();
        assertThat(form.returns()).isEmpty();
    }

    private ServiceButton button() {
        return shop.helpdesk.desk.view(TICKET).buttons().stream()
                .filter(one -> one.service() == AfterSalesService.REPAIR)
                .findFirst()
                .orElseThrow();
    }
}
