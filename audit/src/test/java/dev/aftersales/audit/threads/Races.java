/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.threads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.audit.world.Audit;
import dev.aftersales.audit.world.Client;
import dev.aftersales.audit.world.ClientLog.Sent;
import dev.aftersales.audit.world.Shop;
import dev.aftersales.audit.world.Stores;
import dev.aftersales.audit.world.World;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Outcome;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.UserId;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.FaultOdds;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

abstract class Races {

    private static final Actor MARTA = Actor.agent(World.TENANT, UserId.of("marta"));

    /** What the nodes keep things in. */
    abstract Stores stores();

    @Test
    @DisplayName("TKT-5: one request sent by 8 threads at once is accepted once, and made once")
    void oneKey() throws InterruptedException, ExecutionException {
        World world = World.of(stores(), EffectStrength.KEYED);
        List<AfterSales> nodes = List.of(world.home(), world.node());
        try (Crowd crowd = new Crowd(8)) {
            for (int round = 0; round < 60; round++) {
                Sent request = world.log().write(MARTA, coupon(world));
                List<Outcome<?>> answers = crowd.all(thread -> Client.again(request, nodes.get(thread % 2)));

                assertThat(answers.stream().map(Races::action).distinct()).hasSize(1);
            }
        }
        Audit.pass(world);
    }

    @ParameterizedTest(name = "EXE-5: nodes that recover side by side finish each action once, {0}")
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void sideBySide(EffectStrength strength) throws InterruptedException, ExecutionException {
        World world = World.of(stores(), strength);
        world.erp()
                .faults()
                .random(
                        7,
                        FaultOdds.none()
                                .onEffects(Fault.actThenTimeOut(), 0.2)
                                .onEffects(Fault.late(Duration.ofMinutes(2)), 0.2)
                                .onEffects(Fault.unavailable(), 0.2)
                                .onEffects(Fault.lost(), 0.2));
        List<AfterSales> nodes = List.of(world.home(), world.node());
        for (int i = 0; i < 60; i++) {
            world.client(world.home()).enqueue(coupon(world));
        }
        try (Crowd crowd = new Crowd(6)) {
            for (int round = 0; round < 20; round++) {
                world.pass(Duration.ofSeconds(40));
                crowd.all(thread -> nodes.get(thread % 2).recover(7));
            }
        }
        Audit.pass(world);
    }

    private static GenerateCoupon coupon(World world) {
        return new GenerateCoupon(world.shop().ticket(), Shop.SORRY, null);
    }

    private static ActionId action(Outcome<?> outcome) {
        return outcome instanceof Outcome.Completed<?> completed
                ? completed.action()
                : ((Outcome.Unknown<?>) outcome).action();
    }
}
