/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.command.Datum;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Action;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InquiryTest {

    private static final ZoneId LATE = ZoneId.of("Pacific/Auckland");

    private final Scene scene = new Scene();

    private Inquiry inquiry() {
        return scene.surroundings(scene.clock, new PortCalls(Runnable::run, scene.timing.callDeadline()))
                .inquiry(Scene.MARTA);
    }

    private static DocumentRef ref(Paper paper) {
        return new DocumentRef(DocumentKind.CREDIT_NOTE, paper.id());
    }

    @Test
    @DisplayName("REF-9: documents that carry our keys, or that an action recorded, are not counted as others'")
    void foreign() {
        scene.execute(Take.one(4));
        Paper recorded = Paper.of("P-1", BigDecimal.ONE);
        Paper keyed = Paper.of("P-2", BigDecimal.ONE);
        Paper withOtherKey = Paper.of("P-3", BigDecimal.ONE);
        Paper withoutKey = Paper.of("P-4", BigDecimal.ONE);
        Map<String, PortKey> keys = Map.of("P-2", scene.backEnd.calls.get(0), "P-3", PortKey.of("OTHER"));

        assertThat(inquiry()
                        .foreign(
                                List.of(recorded, keyed, withOtherKey, withoutKey),
                                InquiryTest::ref,
                                paper -> keys.get(paper.id())))
                .containsExactly(withOtherKey, withoutKey);
        assertThat(inquiry().foreign(List.of(), InquiryTest::ref, paper -> null))
                .isEmpty();
    }

    @Test
    @DisplayName("POL-2: an action decided again does not stand in its own way, but others do")
    void ownHolds() {
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);
        scene.engine.enqueue(Scene.CARLA, Take.one(5), RequestKey.of("request-2"));
        Action own = scene.action();

        Inquiry again = inquiry().again(own);

        assertThat(again.decidedAgain()).contains(own);
        assertThat(inquiry().decidedAgain()).isEmpty();
        assertThat(reserved(again)).isEqualByComparingTo("5");
        assertThat(reserved(inquiry())).isEqualByComparingTo("9");
        assertThat(reserved(inquiry().again(own.change().holding(false).build())))
                .as("it holds nothing")
                .isEqualByComparingTo("9");
        Hold back = new Hold(scene.cap().key(), new BigDecimal("-4"));
        assertThat(reserved(inquiry().again(own.change().holds(List.of(back)).build())))
                .as("giving back reserves nothing")
                .isEqualByComparingTo("9");
        Hold other = new Hold(Actions.CAP, new BigDecimal("4"));
        assertThat(reserved(inquiry().again(own.change().holds(List.of(other)).build())))
                .as("another cap")
                .isEqualByComparingTo("9");
    }

    private static BigDecimal reserved(Inquiry inquiry) {
        return inquiry.entitlements(Set.of(TakeHandler.KIND), "INV-1").get(0).reserved();
    }

    @Test
    @DisplayName("REF-14: today is today in the zone that is asked for")
    void today() {
        scene.clock.advance(Duration.ofHours(3));

        assertThat(inquiry().now()).isEqualTo(scene.clock.instant());
        assertThat(inquiry().today()).isEqualTo(LocalDate.parse("2026-03-01"));
        assertThat(inquiry().today(LATE)).isEqualTo(LocalDate.parse("2026-03-02"));
    }

    @Test
    @DisplayName("EXE-6: a read that answers null breaks the contract; one that fails is unavailable")
    void read() {
        assertThat(inquiry()
                        .<String>read(
                                PortKind.LOYALTY, context -> context.deadline().toString()))
                .isEqualTo(
                        scene.clock.instant().plus(scene.timing.callDeadline()).toString());
        assertThatThrownBy(() -> inquiry().read(PortKind.LOYALTY, context -> null))
                .isInstanceOfSatisfying(
                        ReadFailed.class,
                        failed -> assertThat(failed.refusal().code()).isEqualTo(RefusalCode.PORT_CONTRACT_VIOLATION));
        assertThatThrownBy(() -> inquiry().read(PortKind.LOYALTY, context -> {
                    throw new IllegalStateException("down");
                }))
                .isInstanceOfSatisfying(
                        ReadFailed.class,
                        failed -> assertThat(failed.refusal())
                                .isEqualTo(Refusal.of(RefusalCode.BACK_END_UNAVAILABLE)
                                        .with("port", Datum.of(PortKind.LOYALTY))));
    }

    @Test
    @DisplayName("EXE-8: an inquiry asks for its actor's tenant, with its actor's language")
    void actor() {
        Inquiry inquiry = inquiry();

        assertThat(inquiry.actor()).isEqualTo(Scene.MARTA);
        assertThat(inquiry.tenant()).isEqualTo(Scene.TENANT);
        assertThat(inquiry.<ReadContext>read(PortKind.LOYALTY, context -> context))
                .satisfies(context -> {
                    assertThat(context.tenant()).isEqualTo(Scene.TENANT);
                    assertThat(context.locale()).isEqualTo(Locale.ENGLISH);
                });
    }
}
