/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.action.WholeList;
import dev.aftersales.command.Labels;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.store.Ticket;
import dev.aftersales.ticket.TicketCustomer;
import dev.aftersales.ticket.TicketGate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a repair form offers; it offers nothing that executing would refuse. */
final class RepairFormReader {

    private final Inquiry inquiry;

    RepairFormReader(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** The form of a ticket, for a product chosen or else for the ticket's. */
    RepairForm read(TicketRef ref, @Nullable ProductId chosen) {
        try {
            TicketGate gate = TicketGate.check(inquiry, ref, AfterSalesService.REPAIR);
            return gate.standing()
                    .map(standing -> forTicket(standing.ticket(), chosen))
                    .orElseGet(() -> RepairForm.refused(ref, gate.refusals()));
        } catch (ReadFailed failed) {
            return RepairForm.refused(ref, List.of(failed.refusal()));
        }
    }

    private RepairForm forTicket(Ticket ticket, @Nullable ProductId chosen) {
        TicketCustomer customer = TicketCustomer.of(ticket, inquiry);
        return customer.entity()
                .map(entity -> forCustomer(ticket, entity, chosen))
                .orElseGet(() -> RepairForm.refused(
                        ticket.ref(), customer.refusal().stream().toList()));
    }

    private RepairForm forCustomer(Ticket ticket, CustomerId customer, @Nullable ProductId chosen) {
        Optional<ProductId> product = known(chosen == null ? ticket.product() : chosen);
        Set<RepairCapability> capabilities =
                RepairOrderStep.repairs(inquiry.ports()).capabilities();
        return new RepairForm(
                ticket.ref(),
                List.of(),
                product.orElse(null),
                products(),
                saleOrders(customer, product),
                returns(ticket, customer, product),
                invoiceMethods(capabilities),
                capabilities);
    }

    private Optional<ProductId> known(@Nullable ProductId product) {
        return Optional.ofNullable(product)
                .filter(id -> !Catalogue.read(List.of(id), inquiry).lacks(id));
    }

    private List<Product> products() {
        Optional<DirectoryPort> directory = inquiry.ports().directory();
        return directory.isEmpty()
                ? List.of()
                : WholeList.of(
                        PortKind.DIRECTORY,
                        inquiry.read(
                                PortKind.DIRECTORY,
                                context -> directory.get().products(context, new ProductQuery(null, null))));
    }

    private List<SaleOrder> saleOrders(CustomerId customer, Optional<ProductId> product) {
        Comparator<SaleOrder> ofTheProductFirst = Comparator.comparing(
                order -> product.filter(order.products()::contains).isEmpty());
        return CustomerOrders.of(customer, inquiry).stream()
                .sorted(ofTheProductFirst)
                .toList();
    }

    private List<Return> returns(Ticket ticket, CustomerId customer, Optional<ProductId> product) {
        return product.map(new StartedReturns(ticket, customer, inquiry)::of).orElse(List.of());
    }

    private List<InvoiceMethodChoice> invoiceMethods(Set<RepairCapability> capabilities) {
        Locale locale = inquiry.actor().locale();
        return Arrays.stream(InvoiceMethod.values())
                .filter(method -> CreateRepairDecision.billing(method).stream().allMatch(capabilities::contains))
                .map(method -> new InvoiceMethodChoice(method, Labels.of(method, locale), Labels.help(method, locale)))
                .toList();
    }
}
