/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.wholeCredit;
import static dev.aftersales.testkit.erp.directory.Tax.tax;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.RepairCapability;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InMemoryErpTest {

    @Test
    @DisplayName("it runs every port but access, which is the host's")
    void ports() {
        Ports ports = Ports.of(InMemoryErp.create());

        assertThat(ports.kinds())
                .containsExactlyInAnyOrder(
                        PortKind.ACCOUNTING,
                        PortKind.LOYALTY,
                        PortKind.INVENTORY,
                        PortKind.REPAIR,
                        PortKind.FIELD_SERVICE,
                        PortKind.DIRECTORY,
                        PortKind.MESSAGING,
                        PortKind.PROVISIONING);
    }

    @Test
    @DisplayName("a back end may run only some ports")
    void running() {
        InMemoryErp erp = InMemoryErp.builder()
                .running(PortKind.ACCOUNTING, PortKind.DIRECTORY)
                .build();

        assertThat(Ports.of(erp).kinds()).containsExactlyInAnyOrder(PortKind.ACCOUNTING, PortKind.DIRECTORY);
        assertThat(Ports.of(erp).accounting()).containsSame(erp.accounting());
    }

    @Test
    @DisplayName("it can do everything, and neither enforces caps nor demands reasons, until told otherwise")
    void capabilities() {
        InMemoryErp erp = InMemoryErp.create();
        InMemoryErp strict =
                InMemoryErp.builder().enforcingCaps().requiringReasonCodes().build();

        assertThat(erp.accounting().capabilities())
                .doesNotContain(AccountingCapability.ENFORCES_CAP, AccountingCapability.ATOMIC_CREDIT_AND_DUPLICATE)
                .hasSize(AccountingCapability.values().length - 2);
        assertThat(erp.inventory().capabilities())
                .doesNotContain(InventoryCapability.ENFORCES_CAP, InventoryCapability.REASON_REQUIRED)
                .hasSize(InventoryCapability.values().length - 2);
        assertThat(erp.repair().capabilities()).containsExactlyInAnyOrder(RepairCapability.values());
        assertThat(strict.inventory().capabilities()).containsExactlyInAnyOrder(InventoryCapability.values());
        assertThat(strict.accounting().capabilities()).contains(AccountingCapability.ENFORCES_CAP);
    }

    @Test
    @DisplayName("documents carry the company, its business day and a link")
    void company() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        InMemoryErp erp = InMemoryErp.builder()
                .clock(SettableClock.at("2026-01-31T20:00:00Z"))
                .zone(auckland)
                .lockedBefore(LocalDate.of(2026, 1, 1))
                .currency("RON")
                .build();

        Invoice invoice =
                erp.invoice("INV/1").customer("gemini").line("desk", 1, "9.99").post();

        assertThat(invoice.date()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(invoice.company()).isEqualTo(new Company(CompanyId.of("main"), auckland, LocalDate.of(2026, 1, 1)));
        assertThat(invoice.residual()).isEqualTo(Money.parse("RON 9.99"));
        assertThat(invoice.link()).isEqualTo(URI.create("https://erp.example/default/invoices/INV/1"));
    }

    @Test
    @DisplayName("the story of the documentation runs")
    void story() {
        InMemoryErp erp = InMemoryErp.create();
        erp.customer("gemini", "Gemini Furniture");
        erp.product("desk", "Standing desk");
        Invoice invoice = erp.invoice("INV/2026/0001")
                .customer("gemini")
                .date("2026-01-31")
                .line("desk", 2, "100.00", tax("VAT-20", "0.20"))
                .shipping("10.00", tax("VAT-20", "0.20"))
                .post();
        erp.pay(invoice.id(), "50.00");
        erp.delivery("OUT/0001").customer("gemini").line("desk", 2).done();

        CreditNote note = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, true)));

        assertThat(note.residual()).isEqualTo(Money.parse("EUR 50.00"));
    }
}
