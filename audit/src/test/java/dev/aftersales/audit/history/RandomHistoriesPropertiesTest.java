/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import dev.aftersales.audit.world.World;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Commands, faults, outside changes, time and recovery in any order, against a naive model, audited after each move and at the
 * end. What fails is printed as a short list of moves.
 * The seeds are fixed, so that a build is the same each time; take them away to look further.
 */
class RandomHistoriesPropertiesTest {

    private static final int SIZE = 50;

    @Property(seed = "20260302", tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("EXE-4: with a back end that decides keys, every history passes the audit")
    void keyed(@ForAll("histories") List<Move> history) {
        play(EffectStrength.KEYED, history);
    }

    @Property(seed = "20260303", tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("EXE-4: with a back end that stages drafts, every history passes the audit")
    void staged(@ForAll("historiesWithDoubledDrafts") List<Move> history) {
        play(EffectStrength.STAGED, history);
    }

    @Property(seed = "20260304", tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("EXE-3: with a back end that can only be asked, every history passes the audit")
    void lookup(@ForAll("historiesWithoutDoubling") List<Move> history) {
        play(EffectStrength.LOOKUP, history);
    }

    @Property(seed = "20260305", tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("EXE-3: with a back end that closes keys and enforces caps, every history passes the audit")
    void closingKeys(@ForAll("historiesWithoutDoubling") List<Move> history) {
        play(World.of(EffectStrength.LOOKUP, InMemoryErp.builder().closingKeys().enforcingCaps()), history);
    }

    /** Such a back end may be unable to credit a last cent, so that not everything need be given back. */
    @Property(seed = "20260306", tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("REF-9: with a back end that computes taxes itself, every history passes the audit")
    void ownTaxes(@ForAll("histories") List<Move> history) {
        InMemoryErpBuilder erp = InMemoryErp.builder().without(AccountingCapability.EXPLICIT_TAX);
        new Machine(World.of(EffectStrength.KEYED, erp)).play(history);
    }

    private static void play(EffectStrength strength, List<Move> history) {
        play(World.of(strength), history);
    }

    private static void play(World world, List<Move> history) {
        Machine machine = new Machine(world);
        machine.play(history);
        machine.sellBack();
    }

    @Provide
    Arbitrary<List<Move>> histories() {
        return Moves.histories(SIZE, EnumSet.allOf(Trouble.class));
    }

    /** A back end that stages drafts may make one twice; but it does not know a change again. */
    @Provide
    Arbitrary<List<Move>> historiesWithDoubledDrafts() {
        return Moves.histories(SIZE, EnumSet.complementOf(EnumSet.of(Trouble.CHANGES_TWICE)));
    }

    /** A back end that can only be asked, and acts twice unasked, keeps no promise. */
    @Provide
    Arbitrary<List<Move>> historiesWithoutDoubling() {
        return Moves.histories(SIZE, EnumSet.complementOf(EnumSet.of(Trouble.MAKES_TWICE, Trouble.CHANGES_TWICE)));
    }
}
