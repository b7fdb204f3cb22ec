/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairBuilder;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.ticket.TicketCustomer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** A drill that is to be repaired, a bearing for it, and an hour of work. */
final class Samples {

    static final TicketRef TICKET = TicketRef.of("HD-1");
    static final CustomerId CUSTOMER = CustomerId.of("gemini");
    static final RepairId ORDER = RepairId.of("RO-1");
    static final ProductId DRILL = ProductId.of("drill");
    static final ProductId BEARING = ProductId.of("bearing");
    static final ProductId LABOUR = ProductId.of("labour");
    static final Quantity ONE_PIECE = Quantity.of(1, "pcs");
    static final Set<RepairCapability> EVERYTHING = EnumSet.allOf(RepairCapability.class);

    private Samples() {}

    static CreateRepairBuilder command() {
        return CreateRepair.builder()
                .ticket(TICKET)
                .description("Makes a noise")
                .invoiceMethod(InvoiceMethod.AFTER_REPAIR);
    }

    static Catalogue catalogue() {
        Map<ProductId, Product> products = new HashMap<>();
        products.put(DRILL, new Product(DRILL, "Drill", ProductKind.GOODS, UnitOfMeasure.of("pcs")));
        products.put(BEARING, new Product(BEARING, "Bearing", ProductKind.GOODS, UnitOfMeasure.of("pcs")));
        products.put(LABOUR, new Product(LABOUR, "Labour", ProductKind.SERVICE, UnitOfMeasure.of("h")));
        return new Catalogue(true, products);
    }

    static CreateRepairFacts facts(Set<RepairCapability> capabilities) {
        return new CreateRepairFacts(
                new TicketCustomer(Optional.of(CUSTOMER), Optional.empty()),
                DRILL,
                catalogue(),
                true,
                ReturnMatch.FITS,
                capabilities,
                false);
    }

    static CreateRepairFacts facts() {
        return facts(EVERYTHING);
    }

    /** An order whose customer pays 100, in some state. */
    static RepairBuilder order(RepairState state, InvoiceMethod method) {
        return Repair.builder()
                .id(ORDER)
                .state(state)
                .inert(false)
                .customer(CUSTOMER)
                .product(DRILL)
                .quantity(ONE_PIECE)
                .invoiceMethod(method)
                .warranty(false)
                .total(Money.parse("EUR 100.00"));
    }

    static RepairInvoice invoice(RepairInvoiceState state) {
        return new RepairInvoice(InvoiceId.of("INV-1"), state, Money.parse("EUR 100.00"));
    }

    static ExistingRepair existing(Repair order, Set<RepairCapability> capabilities) {
        return new ExistingRepair(Optional.of(order), 3, capabilities, List.of());
    }
}
