/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Whether lines come to what the user says they come to. */
final class StatedTotal {

    private static final String FIELD = "statedTotal";

    private StatedTotal() {}

    static Optional<Refusal> refusal(BigMoney stated, Money sum) {
        if (!stated.getCurrencyUnit().equals(sum.getCurrencyUnit())) {
            return Optional.of(Refusal.at(FIELD, RefusalCode.CURRENCY_MISMATCH)
                    .with("currency", Datum.of(sum.getCurrencyUnit().getCode())));
        }
        return stated.isEqual(sum)
                ? Optional.empty()
                : Optional.of(
                        Refusal.at(FIELD, RefusalCode.AMOUNTS_DO_NOT_ADD_UP).with("sum", Datum.of(sum)));
    }
}
