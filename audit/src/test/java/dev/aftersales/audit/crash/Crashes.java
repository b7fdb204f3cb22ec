/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.audit.world.Audit;
import dev.aftersales.audit.world.Client;
import dev.aftersales.audit.world.Killed;
import dev.aftersales.audit.world.Stores;
import dev.aftersales.audit.world.World;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.testkit.fault.Fault;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A node is killed at each instant there is, and another one takes over. */
abstract class Crashes {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);
    static final Named<Consumer<World>> WELL = Named.of("all is well", world -> {});
    static final Named<Consumer<World>> NO_ANSWER =
            Named.of("no answer", world -> world.erp().faults().next(Fault.actThenTimeOut()));
    static final Named<Consumer<World>> LATE =
            Named.of("a late arrival", world -> world.erp().faults().next(Fault.late(Duration.ofMinutes(2))));

    /** What the nodes keep things in. */
    abstract Stores stores();

    @ParameterizedTest(name = "EXE-4: killed at any instant, {0}, {1}, {2}")
    @MethodSource("stories")
    void everyInstant(EffectStrength strength, Story story, Consumer<World> trouble) {
        Killer alive = Killer.never();
        passAfter(alive, strength, story, trouble);
        assertThat(alive.instants()).isGreaterThan(5);
        for (int instant = 1; instant <= alive.instants(); instant++) {
            Killer killer = Killer.at(instant);
            passAfter(killer, strength, story, trouble);
            assertThat(killer.killed()).isPresent();
        }
    }

    private void passAfter(Killer killer, EffectStrength strength, Story story, Consumer<World> trouble) {
        World world = World.of(stores(), strength);
        trouble.accept(world);
        live(world, world.node(killer.wiring()), story);
        askAgain(world);
        assertThat(Audit.atEnd(world))
                .as("findings after a kill %s", killer.killed())
                .isEmpty();
    }

    /** The client's story, then recovery by the same node. */
    private static void live(World world, AfterSales node, Story story) {
        try {
            story.tell(world.client(node), world.shop());
            world.pass(LONG_ENOUGH);
            node.recover(100);
            world.pass(LONG_ENOUGH);
            node.recover(100);
        } catch (Killed killed) {
            // its client hears nothing
        }
    }

    /** Who heard nothing asks again, on another node: that is what request keys are for. */
    private static void askAgain(World world) {
        world.log().all().stream()
                .filter(sent -> sent.answers().isEmpty())
                .forEach(sent -> Client.again(sent, world.home()));
    }

    /** Each story with each of these troubles. */
    @SafeVarargs
    static Stream<Arguments> troubles(EffectStrength strength, Named<Consumer<World>>... troubles) {
        return Stream.of(Story.values())
                .flatMap(story -> Stream.of(troubles).map(trouble -> Arguments.of(strength, story, trouble)));
    }
}
