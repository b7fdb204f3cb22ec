/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.audit;

import dev.aftersales.audit.Evidence;
import dev.aftersales.audit.Sold;
import dev.aftersales.command.RequestKey;
import dev.aftersales.crash.node.Asked;
import dev.aftersales.crash.node.Told;
import dev.aftersales.crash.shop.Manners;
import dev.aftersales.crash.shop.Shop;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.BackOffice;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.erp.JournalEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The evidence about one tenant.
 *
 * @param tenant the tenant
 * @param store what the library keeps
 * @param erp what the journal of the back end makes of its ledgers
 * @param asked what the clients of all nodes wrote down
 * @param told what the listeners of all nodes were told
 */
public record Gathered(TenantId tenant, Store store, InMemoryErp erp, List<Asked> asked, List<Told> told)
        implements Evidence {

    @Override
    public BackOffice office() {
        return erp.tenant(tenant);
    }

    @Override
    public List<JournalEntry> journal() {
        return erp.journal().entries();
    }

    @Override
    public EffectStrength strength() {
        return Manners.of(tenant).strength();
    }

    @Override
    public Sold sold() {
        return new Sold(Shop.TICKETS, Shop.INVOICES, Shop.DELIVERIES);
    }

    @Override
    public Set<RequestKey> requests() {
        return asked.stream().map(line -> RequestKey.of(line.key())).collect(Collectors.toSet());
    }
}
