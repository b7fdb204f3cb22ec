/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.port.AccountingBackEnd;
import dev.aftersales.testkit.port.AccountingPortContract;
import dev.aftersales.testkit.port.InMemoryAccounting;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.ExtendWith;

/** The kit run over an accounting port with a defect. */
abstract class WrongAccounting extends AccountingPortContract {

    private final AccountingDefect defect;

    WrongAccounting(AccountingDefect defect) {
        this.defect = defect;
    }

    @Override
    protected AccountingBackEnd openBackEnd() {
        InMemoryErp erp = defect.setUp()
                .apply(InMemoryAccounting.books(EffectStrength.KEYED))
                .build();
        AtomicReference<Answering> answering = new AtomicReference<>();
        InMemoryAccounting books = new InMemoryAccounting(
                "a port that " + defect,
                erp,
                behind -> WrongPort.over(behind.accounting(), AccountingPort.class, answering.get()));
        answering.set(defect.answering(books));
        return books;
    }

    /** With effects that are wrong. */
    @ExtendWith(DefectParameter.class)
    static class Effects extends WrongAccounting {
        Effects(WrongEffect defect) {
            super(defect);
        }
    }

    /** With credit notes that are wrong. */
    @ExtendWith(DefectParameter.class)
    static class Credits extends WrongAccounting {
        Credits(WrongCredit defect) {
            super(defect);
        }
    }

    /** With invoices that are wrong. */
    @ExtendWith(DefectParameter.class)
    static class Invoices extends WrongAccounting {
        Invoices(WrongInvoice defect) {
            super(defect);
        }
    }
}
