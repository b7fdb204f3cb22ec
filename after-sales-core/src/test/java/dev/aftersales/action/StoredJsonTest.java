/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.coupon.CouponFeature;
import dev.aftersales.fieldservice.FieldServiceFeature;
import dev.aftersales.refund.RefundFeature;
import dev.aftersales.repair.RepairFeature;
import dev.aftersales.returns.ReturnsFeature;
import dev.aftersales.team.TeamFeature;
import dev.aftersales.ticket.ServiceFeature;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one node stores as JSON another node reads back: with a codec that has never seen it. */
class StoredJsonTest {

    private static final Codec HERE = new Codec();
    private static final Codec ELSEWHERE = new Codec();

    private static final TeamFeature TEAMS = new TeamFeature();
    private static final List<ServiceFeature> SERVICES = List.of(
            new RefundFeature(),
            new CouponFeature(Set.of(), new SplittableRandom(1), new Constraints()),
            new ReturnsFeature(),
            new RepairFeature(),
            new FieldServiceFeature());

    static Stream<Effect<?, ?>> effects() {
        return Stream.concat(
                SERVICES.stream().flatMap(service -> service.effects().stream()), TEAMS.effects().stream());
    }

    static Stream<CommandHandler<?, ?>> handlers() {
        return Stream.concat(
                SERVICES.stream().flatMap(service -> service.handlers().stream()), TEAMS.handlers().stream());
    }

    @ParameterizedTest(name = "EXE-3: whatever is asked of {0} is read back as it was written")
    @MethodSource("effects")
    void requests(Effect<?, ?> effect) {
        specimens(effect.requestType())
                .forEach(request -> assertThat(ELSEWHERE.read(HERE.write(request), effect.requestType()))
                        .isEqualTo(request));
    }

    @ParameterizedTest(name = "EXE-3: whatever {0} answers is read back as it was written")
    @MethodSource("effects")
    void results(Effect<?, ?> effect) {
        readsBack(effect);
    }

    private static <D> void readsBack(Effect<?, D> effect) {
        specimens(effect.documentType())
                .forEach(document -> assertThat(effect.decode(effect.encode(document, HERE), ELSEWHERE))
                        .isEqualTo(document));
    }

    @ParameterizedTest(name = "TKT-5: whatever {0} is asked for is read back as it was written")
    @MethodSource("handlers")
    void commands(CommandHandler<?, ?> handler) {
        specimens(handler.type())
                .forEach(command -> assertThat(ELSEWHERE.read(HERE.write(command), handler.type()))
                        .isEqualTo(command));
    }

    /** The same ones in each run. */
    private static <T> Stream<T> specimens(Class<T> type) {
        return IntStream.range(0, 50).mapToObj(seed -> new Specimens(new SplittableRandom(seed)).of(type));
    }
}
