/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.refund.CancelCreditNote;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.refund.Refund;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import java.time.Duration;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What random histories once found, told shortly. */
class WhatTheAuditFoundTest {

    @Test
    @DisplayName("EXE-3: where a back end stages credit notes, the copy of an invoice is no draft to be made once more")
    void lateCopy() {
        World world = World.of(EffectStrength.STAGED);
        world.erp().faults().next(Operation.DUPLICATE, Fault.late(Duration.ofMinutes(2)));
        Client client = world.client(world.home());
        client.execute(refund(world).method(CreditMethod.FULL_WITH_NEW_DRAFT).build());

        world.pass(Duration.ofSeconds(40));
        world.home().recover(10);

        Audit.pass(world);
        assertThat(world.erp().journal().of(Operation.DUPLICATE)).hasSize(1);
    }

    @Test
    @DisplayName("EXE-10: a return of several caps that nobody touched is polled without a word")
    void nothingChanged() {
        World world = World.of(EffectStrength.KEYED);
        Client client = world.client(world.home());
        DeliveryChoice delivery = client.desk().returnForm(world.shop().ticket()).deliveries().stream()
                .filter(choice -> choice.lines().size() > 1)
                .findFirst()
                .orElseThrow();
        client.execute(delivery.returnGoods().build()).orElseThrow();

        world.pass(Duration.ofMinutes(5));

        assertThat(world.home().poll(10)).isZero();
        Audit.pass(world);
    }

    @Test
    @DisplayName("TKT-7: a preview and the form of a draft tell that another action on it is not finished")
    void busy() {
        World world = World.of(EffectStrength.KEYED);
        Client client = world.client(world.home());
        Refund draft = client.execute(refund(world)
                        .method(CreditMethod.PARTIAL)
                        .gross(Money.parse("EUR 12.10"))
                        .build())
                .orElseThrow();
        CancelCreditNote cancel =
                new CancelCreditNote(world.shop().ticket(), draft.creditNote().id());
        client.enqueue(cancel);

        List<Refusal> busy = List.of(Refusal.of(RefusalCode.DOCUMENT_BUSY));
        assertThat(client.desk().preview(cancel).refusals()).isEqualTo(busy);
        assertThat(client.desk().execute(cancel, RequestKey.of("another"))).isEqualTo(new Outcome.Refused<>(busy));
        assertThat(client.desk()
                        .creditDraftForm(
                                world.shop().ticket(), draft.creditNote().id())
                        .draft())
                .hasValueSatisfying(
                        form -> assertThat(List.of(form.whyNotAmend(), form.whyNotConfirm(), form.whyNotCancel()))
                                .containsOnly(busy));
    }

    @Test
    @DisplayName("TKT-5: the same amount asked net instead of gross is another request")
    void grossIsNotNet() {
        World world = World.of(EffectStrength.KEYED);
        Client client = world.client(world.home());
        Money amount = Money.parse("EUR 10.00");
        RequestKey key = RequestKey.of("once");
        client.desk()
                .execute(
                        refund(world).method(CreditMethod.PARTIAL).gross(amount).build(), key)
                .orElseThrow();

        assertThat(client.desk().outcome(key)).isPresent();
        assertThat(client.desk()
                        .execute(
                                refund(world)
                                        .method(CreditMethod.PARTIAL)
                                        .net(amount)
                                        .build(),
                                key))
                .isEqualTo(new Outcome.Refused<>(List.of(Refusal.at("requestKey", RefusalCode.REQUEST_KEY_REUSED))));
    }

    private static IssueRefund.Builder refund(World world) {
        return IssueRefund.builder()
                .ticket(world.shop().ticket())
                .invoice(world.shop().oneLamp());
    }
}
