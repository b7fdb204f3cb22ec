/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.port.RepairBackEnd.Item;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;
import java.util.Optional;

/** The course of a repair order: activated, worked on, done, or cancelled. */
public abstract class RepairCourseContract extends RepairOrderContract {

    RepairCourseContract() {}

    @PortRule(
            id = "RPR-5",
            says = "how far an order has come is told, and what was used, planned or not, once the work is done",
            because = "the agent would promise what is not so, and bill what was not used")
    final void progress() {
        Item extra = backEnd().part();
        RepairId id = confirmed(request().build());
        assertThat(read(id).state()).isEqualTo(RepairState.CONFIRMED);

        backEnd().start(id);
        backEnd().use(id, extra, BigDecimal.valueOf(3));
        assertThat(read(id).state()).isEqualTo(RepairState.UNDER_REPAIR);

        backEnd().finish(id);
        assertThat(read(id).state()).isEqualTo(RepairState.REPAIRED);
        assertThat(read(id).parts())
                .filteredOn(line -> line.product().equals(extra.product()))
                .extracting(line -> Optional.ofNullable(line.consumed()).map(BigDecimal::stripTrailingZeros))
                .containsExactly(Optional.of(BigDecimal.valueOf(3)));
    }

    @PortRule(
            id = "RPR-8",
            says = "an order that is not done is cancelled; without CANCEL that is refused",
            because = "the workshop would repair what nobody wants repaired")
    final void cancels() {
        RepairIdRequest order = asked(confirmed(request().build()));
        if (!can(RepairCapability.CANCEL)) {
            refusedAsUndeclared(RepairCapability.CANCEL, () -> port().cancel(call(newKey()), order));
            assertThat(read(order.id()).state()).isEqualTo(RepairState.CONFIRMED);
            return;
        }
        assertThat(made(port().cancel(call(newKey()), order)).state()).isEqualTo(RepairState.CANCELLED);
        assertThat(read(order.id()).state()).isEqualTo(RepairState.CANCELLED);
    }

    @PortRule(
            id = "RPR-9",
            says = "an order that is done is not cancelled",
            because = "work that was done would count as never done")
    final void doneStays() {
        RepairIdRequest order = asked(done(request().build()));

        assertRefused(
                can(RepairCapability.CANCEL) ? PortRefusalCode.WRONG_STATE : PortRefusalCode.UNSUPPORTED,
                () -> port().cancel(call(newKey()), order));
        assertThat(read(order.id()).state()).isEqualTo(RepairState.REPAIRED);
    }

    @PortRule(
            id = "RPR-10",
            says =
                    "a draft becomes a real order by activation, and an activated one is answered as it stands; otherwise that is refused",
            because = "nothing would be repaired, or something for an action that was given up")
    final void activates() {
        Repair created = created(request().build());
        RepairIdRequest draft = asked(created.id());
        if (!isStaged()) {
            refusedAsUndeclared(EffectStrength.STAGED, () -> port().activate(call(newKey()), draft));
            return;
        }
        Repair activated = made(port().activate(call(newKey()), draft));

        assertThat(activated.inert()).isFalse();
        assertThat(activated.parts()).isEqualTo(created.parts());
        assertThat(made(port().activate(call(newKey()), draft))).isEqualTo(activated);
        assertThat(read(draft.id())).isEqualTo(activated);
    }

    @PortRule(
            id = "RPR-11",
            says = "a cancelled order is not activated",
            because = "an action that was cancelled would come back to life")
    final void staysCancelled() {
        RepairIdRequest draft = asked(created(request().build()).id());
        if (!isStaged()) {
            refusedAsUndeclared(EffectStrength.STAGED, () -> port().activate(call(newKey()), draft));
            return;
        }
        backEnd().cancelByHand(draft.id());

        assertThat(answered(draft)).isIn(Optional.empty(), Optional.of(RepairState.CANCELLED));
        assertThat(read(draft.id()).state()).isEqualTo(RepairState.CANCELLED);
    }

    /** In which state an activation answers the order; empty when it is refused. */
    private Optional<RepairState> answered(RepairIdRequest request) {
        try {
            return Optional.of(made(port().activate(call(newKey()), request)).state());
        } catch (PortRefused refused) {
            return Optional.empty();
        }
    }
}
