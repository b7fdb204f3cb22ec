/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static dev.aftersales.spi.accounting.AccountingCapability.AMEND;
import static dev.aftersales.spi.accounting.AccountingCapability.ATOMIC_CREDIT_AND_DUPLICATE;
import static dev.aftersales.spi.accounting.AccountingCapability.CANCEL_DRAFT;
import static dev.aftersales.spi.accounting.AccountingCapability.DRAFT;
import static dev.aftersales.spi.accounting.AccountingCapability.DUPLICATE;
import static dev.aftersales.spi.accounting.AccountingCapability.EXPLICIT_TAX;
import static dev.aftersales.spi.accounting.AccountingCapability.PARTIAL;
import static dev.aftersales.spi.accounting.AccountingCapability.PART_PAID_FULL;
import static dev.aftersales.spi.accounting.AccountingCapability.RECONCILE;
import static dev.aftersales.spi.accounting.AccountingCapability.VERSIONED;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.port.wrong.Lapses;
import dev.aftersales.testkit.port.wrong.WrongPort;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The in-memory books in each way that they can be set up. */
enum BooksUnderTest {
    KEYED(EffectStrength.KEYED),
    STAGED(EffectStrength.STAGED),
    LOOKUP(EffectStrength.LOOKUP),
    NONE(EffectStrength.NONE),
    ENFORCING_CAPS(InMemoryErpBuilder::enforcingCaps),
    CLOSING_KEYS(InMemoryErpBuilder::closingKeys),
    WITHOUT_EXPLICIT_TAX(EXPLICIT_TAX),
    WITHOUT_PARTIAL(PARTIAL),
    WITHOUT_DRAFTS(DRAFT, AMEND, CANCEL_DRAFT),
    WITHOUT_AMEND(AMEND),
    WITHOUT_CANCEL_DRAFT(CANCEL_DRAFT),
    WITHOUT_RECONCILE(RECONCILE),
    WITHOUT_PART_PAID_FULL(PART_PAID_FULL),
    WITHOUT_DUPLICATE(DUPLICATE),
    WITHOUT_VERSIONS(VERSIONED),
    WITHOUT_ANYTHING(AccountingCapability.values()),
    ATOMIC(EffectStrength.KEYED) {
        /** The in-memory books keep one key for both without saying so. */
        @Override
        AccountingPort port(InMemoryErp erp) {
            Set<AccountingCapability> all = EnumSet.copyOf(erp.accounting().capabilities());
            all.add(ATOMIC_CREDIT_AND_DUPLICATE);
            return WrongPort.over(
                    erp.accounting(), AccountingPort.class, Lapses.instead("capabilities", question -> all));
        }
    };

    private final EffectStrength strength;
    private final UnaryOperator<InMemoryErpBuilder> setUp;

    BooksUnderTest(EffectStrength strength) {
        this.strength = strength;
        this.setUp = builder -> builder;
    }

    BooksUnderTest(UnaryOperator<InMemoryErpBuilder> setUp) {
        this.strength = EffectStrength.KEYED;
        this.setUp = setUp;
    }

    BooksUnderTest(AccountingCapability... missing) {
        this(builder -> builder.without(missing));
    }

    AccountingPort port(InMemoryErp erp) {
        return erp.accounting();
    }

    AccountingBackEnd open() {
        InMemoryErp erp = setUp.apply(InMemoryAccounting.books(strength)).build();
        return new InMemoryAccounting(
                "in-memory back end, " + name().toLowerCase(Locale.ROOT).replace('_', ' '), erp, this::port);
    }
}
