/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be wrong with a provisioning port, and which rules say so. */
enum ProvisioningDefect implements Defect {
    TELLS_NOTHING_IN_ENGLISH(
            erp -> ReadLapses.told(
                    Consequence.class,
                    consequence -> new Consequence(consequence.id(), Map.of("es", "Inicia una prueba"))),
            "PRV-1",
            "PRV-2"),
    TELLS_IN_ENGLISH_ONLY(
            erp -> ReadLapses.told(
                    Consequence.class,
                    consequence -> new Consequence(consequence.id(), Map.of("en", "Starts a trial"))),
            "PRV-2"),
    PROVIDES_EVERYTHING_AT_ONCE(ProvisioningLapses::providesAll, "PRV-3"),
    PROVIDES_WITHOUT_CONSENT(ProvisioningLapses::asksNobody, "PRV-5", "PRV-6"),
    PROVIDES_LESS_THAN_AGREED(ProvisioningLapses::overlooksWithdrawn, "PRV-6"),
    REFUSES_WHAT_IS_PROVIDED(ProvisioningLapses::refusesAgain, "PRV-7"),
    FORGETS_WHAT_IT_WORKS_ON(
            erp -> Lapses.lookups(question -> {
                Object answer = question.proceed();
                return answer instanceof Lookup.InProgress<?> ? new Lookup.NotFound<>() : answer;
            }),
            "EFF-16");

    private final UnaryOperator<InMemoryErpBuilder> setup;
    private final Function<InMemoryErp, Answering> lapse;
    private final Set<String> breaks;

    ProvisioningDefect(Function<InMemoryErp, Answering> lapse, String... breaks) {
        this(erp -> erp, lapse, breaks);
    }

    ProvisioningDefect(
            UnaryOperator<InMemoryErpBuilder> setup, Function<InMemoryErp, Answering> lapse, String... breaks) {
        this.setup = setup;
        this.lapse = lapse;
        this.breaks = Set.of(breaks);
    }

    InMemoryErp erp(InMemoryErpBuilder builder) {
        return setup.apply(builder).build();
    }

    Answering over(InMemoryErp erp) {
        return lapse.apply(erp);
    }

    @Override
    public Set<String> breaks() {
        return breaks;
    }
}
