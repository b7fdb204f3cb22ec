/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.reading;
import static dev.aftersales.testkit.PortCalls.refusedWith;
import static dev.aftersales.testkit.PortCalls.wholeCredit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenantsTest {

    private static final TenantId ACME = TenantId.of("acme");
    private static final TenantId BOLT = TenantId.of("bolt");

    private final InMemoryErp erp = InMemoryErp.builder().tenant(ACME).build();

    @Test
    @DisplayName("EXE-8: tenants do not see one another's documents, keys or numbers")
    void apart() {
        Invoice mine =
                erp.invoice("INV/1").customer("gemini").line("desk", 1, "1.00").post();
        Invoice theirs = erp.tenant(BOLT)
                .invoice("INV/1")
                .customer("gemini")
                .line("desk", 1, "2.00")
                .post();

        CreditNote first = done(erp.accounting().credit(call(ACME, "K1"), wholeCredit(mine, true)));
        assertThat(erp.accounting().lookupCreditNote(reading(BOLT), PortKey.of("K1")))
                .isEqualTo(new Lookup.NotFound<>());
        CreditNote second = done(erp.accounting().credit(call(BOLT, "K1"), wholeCredit(theirs, true)));

        assertThat(first.id()).isEqualTo(second.id());
        assertThat(first.total()).isNotEqualTo(second.total());
        assertThat(erp.tenant(BOLT).creditNotesOf(theirs.id())).containsExactly(second);
        assertThat(erp.journal().liveCredit(ACME, mine.id()))
                .isNotEqualTo(erp.journal().liveCredit(BOLT, theirs.id()));
    }

    @Test
    @DisplayName("EXE-8: a tenant nobody seeded has nothing, and the instance is the office of its default tenant")
    void unknownTenant() {
        erp.invoice("INV/1").customer("gemini").line("desk", 1, "1.00").post();

        assertThat(erp.accounting().invoice(reading(TenantId.of("new")), InvoiceId.of("INV/1")))
                .isEmpty();
        refusedWith(PortRefusalCode.NOT_FOUND, () -> erp.tenant(BOLT).invoice(InvoiceId.of("INV/1")));
        assertThat(erp.tenant(ACME).invoice(InvoiceId.of("INV/1"))).isNotNull();
        assertThat(erp.defaultTenant()).isEqualTo(ACME);
    }
}
