/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.Desk;
import dev.aftersales.action.ActionView;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.fieldservice.FieldTask;
import dev.aftersales.input.FullShop;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One request, sent again: by a double click, a retrying proxy, a browser that was reloaded. */
class RequestKeyRulesTest {

    private static final RequestKey KEY = RequestKey.of("form-7f3c");
    private static final CreateTask VISIT =
            CreateTask.builder().ticket(Helpdesk.TICKET).title("Visit").build();

    private final FullShop shop = FullShop.open();
    private final Desk desk = shop.helpdesk.desk;

    @AfterEach
    void close() {
        shop.close();
    }

    private int tasksMade() {
        return shop.helpdesk.erp.journal().of(Operation.CREATE_TASK).size();
    }

    @Test
    @DisplayName("TKT-5: the same request again is answered with its outcome, and nothing is done")
    void again() {
        int before = tasksMade();
        Outcome<FieldTask> first = desk.execute(VISIT, KEY);

        assertThat(first).isCompleted();
        assertThat((Object) desk.execute(VISIT, KEY)).isEqualTo(first);
        assertThat(tasksMade()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("TKT-5: the outcome that is answered is the one as it stands, not as it was at first")
    void asItStands() {
        shop.helpdesk.erp.faults().next(Operation.CREATE_TASK, Fault.actThenTimeOut());
        assertThat(desk.execute(VISIT, KEY)).isUnknown();
        assertThat(desk.execute(VISIT, KEY)).isUnknown();

        shop.helpdesk.recover();

        assertThat(desk.execute(VISIT, KEY)).isCompleted();
    }

    @Test
    @DisplayName("TKT-5: the key with other content, another command or another actor is refused, and nothing is done")
    void otherContent() {
        assertThat(desk.execute(VISIT, KEY)).isCompleted();
        int before = tasksMade();

        CreateTask other =
                CreateTask.builder().ticket(Helpdesk.TICKET).title("Other").build();
        assertThat(desk.execute(other, KEY)).isRefusedWith(RefusalCode.REQUEST_KEY_REUSED);
        assertThat(desk.execute(new GenerateCoupon(Helpdesk.TICKET, ProgramId.of("sorry"), null), KEY))
                .isRefusedWith(RefusalCode.REQUEST_KEY_REUSED)
                .hasRefusalAt("requestKey", RefusalCode.REQUEST_KEY_REUSED);
        assertThat(shop.helpdesk.desk("otto").execute(VISIT, KEY)).isRefusedWith(RefusalCode.REQUEST_KEY_REUSED);
        assertThat(tasksMade()).isEqualTo(before);
    }

    @Test
    @DisplayName("TKT-5: a refusal before acceptance leaves the key free, even for other content")
    void refusedFirst() {
        CreateTask bad =
                CreateTask.builder().ticket(Helpdesk.TICKET).title("\u0000").build();
        assertThat(desk.execute(bad, KEY)).isRefusedWith(RefusalCode.INVALID);
        assertThat(desk.outcome(KEY)).isEmpty();

        assertThat(desk.execute(VISIT, KEY)).isCompleted();
    }

    @Test
    @DisplayName("TKT-5: the key is looked at before anything else of the command: a replay needs no back end")
    void keyFirst() {
        Outcome<FieldTask> first = desk.execute(VISIT, KEY);
        shop.helpdesk.erp.faults().always(request -> true, Fault.unavailable());

        assertThat((Object) desk.execute(VISIT, KEY)).isEqualTo(first);
    }

    @Test
    @DisplayName("TKT-5: access is asked before the key: who may not is told nothing about it")
    void accessFirst() {
        assertThat(desk.execute(VISIT, KEY)).isCompleted();
        shop.helpdesk.allow((actor, requests) -> requests.stream()
                .map(request -> AccessDecision.deny("NOT_TODAY"))
                .toList());

        assertThat(desk.execute(VISIT, KEY)).isRefusedWith(RefusalCode.ACCESS_DENIED);
        assertThat(desk.outcome(KEY)).isEmpty();
    }

    @Test
    @DisplayName("TKT-5: each tenant has keys of its own")
    void otherTenant() {
        assertThat(desk.execute(VISIT, KEY)).isCompleted();
        Desk zen = shop.helpdesk.afterSales.desk(Actor.agent(FullShop.OTHER_TENANT, UserId.of("zoe")));
        CreateTask theirs = CreateTask.builder()
                .ticket(FullShop.FOREIGN_TICKET)
                .title("Theirs")
                .build();

        assertThat(zen.outcome(KEY)).isEmpty();
        assertThat(zen.execute(theirs, KEY)).isCompleted();
        assertThat(desk.execute(VISIT, KEY)).isCompleted();
    }

    @Test
    @DisplayName("TKT-5, EXE-1: an outcome can be read by its key")
    void readByKey() {
        Outcome<FieldTask> first = desk.execute(VISIT, KEY);

        ActionView view = desk.outcome(KEY).orElseThrow();

        assertThat(view.requestKey()).isEqualTo(KEY);
        assertThat(view.requestedBy()).isEqualTo(UserId.of("marta"));
        assertThat((Object) view.outcome()).isEqualTo(first);
        assertThat(desk.outcome(RequestKey.of("never-sent"))).isEmpty();
    }
}
