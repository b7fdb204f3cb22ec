/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.ports.PortKind;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;

/**
 * How an in-memory back end is set up.
 *
 * @param clock its clock
 * @param company the company that issues its documents
 * @param currency the currency of what is seeded
 * @param random where coupon codes come from
 * @param pageSize how many documents a page of a listing holds
 * @param guarantees what each port promises of its effects
 * @param capabilities what its ports can do
 * @param closesKeys whether port keys can be closed
 * @param keepsDeadlines whether what comes after its deadline is refused
 * @param keepsJournal whether it writes a journal of all effects
 */
public record ErpSettings(
        Clock clock,
        Company company,
        CurrencyUnit currency,
        RandomGenerator random,
        int pageSize,
        Map<PortKind, EffectGuarantee> guarantees,
        ErpCapabilities capabilities,
        boolean closesKeys,
        boolean keepsDeadlines,
        boolean keepsJournal) {

    /**
     * Copies the map.
     *
     * @param clock its clock
     * @param company the company that issues its documents
     * @param currency the currency of what is seeded
     * @param random where coupon codes come from
     * @param pageSize how many documents a page of a listing holds
     * @param guarantees what each port promises of its effects
     * @param capabilities what its ports can do
     * @param closesKeys whether port keys can be closed
     * @param keepsDeadlines whether what comes after its deadline is refused
     * @param keepsJournal whether it writes a journal of all effects
     */
    public ErpSettings {
        guarantees = Map.copyOf(guarantees);
    }

    /**
     * What a port promises of its effects.
     *
     * @param port the port
     * @return the guarantee
     */
    public EffectGuarantee guarantee(PortKind port) {
        return Objects.requireNonNull(guarantees.get(port), port.name());
    }

    /**
     * How a port treats an effect that arrives twice.
     *
     * @param port the port
     * @return the strength
     */
    public EffectStrength strength(PortKind port) {
        return guarantee(port).strength();
    }
}
