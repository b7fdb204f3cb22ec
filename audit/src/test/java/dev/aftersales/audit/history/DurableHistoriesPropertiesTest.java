/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import dev.aftersales.audit.world.DatabaseStores;
import dev.aftersales.audit.world.World;
import dev.aftersales.databases.Vendor;
import dev.aftersales.spi.EffectStrength;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Histories as in memory, fewer, with a database below them. */
class DurableHistoriesPropertiesTest {

    private static DatabaseStores stores;

    @BeforeContainer
    static void open() {
        stores = new DatabaseStores(Vendor.H2, 4);
    }

    @AfterContainer
    static void close() {
        stores.close();
    }

    @Property(seed = "20260321", tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("EXE-4: on a database, with a back end that decides keys, every history passes the audit")
    void keyed(@ForAll("histories") List<Move> history) {
        play(EffectStrength.KEYED, history);
    }

    @Property(seed = "20260322", tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("EXE-4: on a database, with a back end that stages drafts, every history passes the audit")
    void staged(@ForAll("histories") List<Move> history) {
        play(EffectStrength.STAGED, history);
    }

    @Property(seed = "20260323", tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label("EXE-3: on a database, with a back end that can only be asked, every history passes the audit")
    void lookup(@ForAll("histories") List<Move> history) {
        play(EffectStrength.LOOKUP, history);
    }

    private static void play(EffectStrength strength, List<Move> history) {
        Machine machine = new Machine(World.of(stores, strength));
        machine.play(history);
        machine.sellBack();
    }

    /** Without back ends that keep no promise: see the histories in memory. */
    @Provide
    Arbitrary<List<Move>> histories() {
        return Moves.histories(40, EnumSet.complementOf(EnumSet.of(Trouble.MAKES_TWICE, Trouble.CHANGES_TWICE)));
    }
}
