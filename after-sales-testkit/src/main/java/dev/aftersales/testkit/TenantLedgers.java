/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.erp.ErpSettings;
import dev.aftersales.testkit.erp.Journal;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.accounting.Books;
import dev.aftersales.testkit.erp.directory.MasterData;
import dev.aftersales.testkit.erp.loyalty.CouponBook;
import dev.aftersales.testkit.erp.mail.Outbox;
import dev.aftersales.testkit.erp.provisioning.Installation;
import dev.aftersales.testkit.erp.repair.Workshop;
import dev.aftersales.testkit.erp.stock.Warehouse;
import dev.aftersales.testkit.erp.task.TaskBook;
import java.util.function.Function;

/** All ledgers of one tenant. */
record TenantLedgers(
        MasterData masterData,
        Books books,
        Warehouse warehouse,
        CouponBook coupons,
        Workshop workshop,
        TaskBook tasks,
        Outbox outbox,
        Installation installation)
        implements BackOffice {

    static TenantLedgers of(TenantId tenant, ErpSettings settings, Journal journal) {
        Function<PortKind, LedgerContext> context = port -> new LedgerContext(tenant, port, settings, journal);
        MasterData masterData = new MasterData();
        Books books = new Books(context.apply(PortKind.ACCOUNTING), masterData);
        return new TenantLedgers(
                masterData,
                books,
                new Warehouse(context.apply(PortKind.INVENTORY), masterData),
                new CouponBook(context.apply(PortKind.LOYALTY)),
                new Workshop(context.apply(PortKind.REPAIR), masterData, books),
                new TaskBook(context.apply(PortKind.FIELD_SERVICE)),
                new Outbox(context.apply(PortKind.MESSAGING)),
                new Installation(context.apply(PortKind.PROVISIONING)));
    }
}
