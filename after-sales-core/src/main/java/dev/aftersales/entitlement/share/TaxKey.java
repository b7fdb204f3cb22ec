/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What tells taxes apart: a back end may use one id at several rates.
 *
 * @param tax the tax
 * @param rate its rate without trailing zeros; null where there is none
 */
record TaxKey(TaxId tax, @Nullable BigDecimal rate) {

    /** One order whichever way a back end lists taxes: shares must not depend on it. */
    static final Comparator<TaxKey> ORDER = Comparator.comparing(
                    (TaxKey key) -> key.tax().value())
            .thenComparing(TaxKey::rate, Comparator.nullsFirst(Comparator.naturalOrder()));

    static TaxKey of(TaxAmount tax) {
        return of(tax.tax(), tax.rate());
    }

    static TaxKey of(TaxId tax, @Nullable BigDecimal rate) {
        return new TaxKey(tax, rate == null ? null : rate.stripTrailingZeros());
    }

    /** Whether an amount of this tax may be meant by the other: no rate means any rate. */
    boolean matches(TaxKey other) {
        return tax.equals(other.tax) && (rate == null || other.rate == null || rate.compareTo(other.rate) == 0);
    }
}
