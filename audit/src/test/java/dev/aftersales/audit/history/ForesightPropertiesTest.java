/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.audit.world.Client;
import dev.aftersales.audit.world.World;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.TicketRef;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is shown before is what happens: previews and forms, over any ledger that a history leaves behind. */
class ForesightPropertiesTest {

    /** A back end that reads well one moment and fails the next is no one's to foresee. */
    private static final EnumSet<Trouble> WHILE_READING = EnumSet.of(Trouble.READS_FAIL, Trouble.LOOK_UPS_FAIL);

    @Property(seed = "20260312", tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("TKT-7: a preview changes nothing, and what it tells of effects, caps and refusals is what executing does")
    void previews(@ForAll("histories") List<Move> history) {
        World world = World.of(EffectStrength.STAGED);
        new Machine(world, new PreviewFirst(world)).playOn(history);
    }

    @Property(seed = "20260313", tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("TKT-7: no form offers what a preview refuses, nor refuses a method that it would accept")
    void forms(@ForAll("histories") List<Move> history) {
        World world = played(history);
        for (TicketRef ticket : world.shop().tickets()) {
            Client client = world.client(world.home());
            assertThat(Offers.of(world, ticket))
                    .allSatisfy(
                            command -> assertThat(client.desk().preview(command).refusals())
                                    .as("offered: %s", command)
                                    .isEmpty());
        }
    }

    @Property(seed = "20260314", tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("TKT-7: what a form offers, executing does")
    void offers(@ForAll("histories") List<Move> history, @ForAll @IntRange(max = 1000) int pick) {
        World world = played(history);
        for (TicketRef ticket : world.shop().tickets()) {
            List<Command<?>> offers = Offers.of(world, ticket);
            Command<?> command = offers.get(pick % offers.size());
            assertThat(world.client(world.home()).execute(command))
                    .as("offered: %s", command)
                    .isInstanceOf(Outcome.Completed.class);
        }
    }

    private static World played(List<Move> history) {
        World world = World.of(EffectStrength.KEYED);
        new Machine(world).playOn(history);
        world.erp().faults().clear();
        return world;
    }

    @Provide
    Arbitrary<List<Move>> histories() {
        EnumSet<Trouble> troubles = EnumSet.complementOf(WHILE_READING);
        troubles.remove(Trouble.CHANGES_TWICE);
        return Moves.histories(40, troubles);
    }
}
