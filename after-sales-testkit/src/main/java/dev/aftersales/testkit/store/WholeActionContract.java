/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every component of an action, at its fullest and at its emptiest. */
abstract class WholeActionContract extends ConcurrencyContract {

    @Test
    @DisplayName("EXE-2: an action with everything said of it comes back with everything")
    void keepsAFullAction() {
        Document subject = recorded("CN-1");
        Action full = full(sample.action()).subject(subject.ref()).build();

        Action kept = accepted(full, sample.claim(sample.cap("1"), "4"));

        List<Action> listed = store.openActions(sample.tenant(), Sample.TICKET);
        assertSameRow(
                kept,
                full.change()
                        .holds(List.of(sample.hold(sample.cap("1"), "4")))
                        .holding(true)
                        .build());
        assertThat(listed).hasSize(1);
        assertSameRow(listed.get(0), kept);
        assertThat(kept.refusals().get(0).data().keySet()).containsExactly("z", "limit", "day", "a");
    }

    @Test
    @DisplayName("EXE-4: a transition takes away what is no longer said of an action")
    void forgetsWhatIsNoLongerSaid() {
        Action full = accepted(full(sample.action()));
        Action bare = full.change()
                .leaseUntil(null)
                .quietAt(null)
                .dueAt(null)
                .watchUntil(null)
                .evidence(null)
                .reference(null)
                .plannedTeam(null)
                .approvalExpires(null)
                .refusals(List.of())
                .steps(full.steps().stream().map(step -> step.done("null")).toList())
                .build();

        assertThat(move(full, bare, HoldEffect.KEEP)).isTrue();

        assertSameRow(stored(full), bare);
    }

    @Test
    @DisplayName("SET-1: an action without a ticket, a service or steps comes back without them")
    void keepsAnEmptyAction() {
        Action empty = sample.action()
                .service(null)
                .ticket(null)
                .steps(List.of())
                .state(ActionState.COMPLETED)
                .build();

        assertSameRow(accepted(empty), empty);
    }

    @Test
    @DisplayName("EXE-8: every kind of actor, with their language")
    void keepsActors() {
        List<Actor> actors = List.of(
                Actor.customer(sample.tenant(), UserId.of("gemini"), CustomerId.of("Gemini Furniture"))
                        .in(Locale.forLanguageTag("es-MX")),
                Actor.operator(sample.tenant(), UserId.of("olga")).in(Locale.forLanguageTag("ro")),
                Actor.system(sample.tenant(), UserId.of("night-run")).in(Locale.ROOT),
                Actor.agent(sample.tenant(), UserId.of("marta")).in(Locale.forLanguageTag("zh-Hant-TW")));

        for (Actor actor : actors) {
            assertThat(accepted(sample.action().actor(actor)).actor()).isEqualTo(actor);
        }
    }

    @Test
    @DisplayName("EXE-3: steps come back in their order, with request and result each")
    void keepsManySteps() {
        List<Step> steps = IntStream.range(0, 12)
                .mapToObj(i -> new Step(
                        "effect-" + i,
                        PortKey.of("S" + i),
                        i == 3,
                        "{\"n\":" + i + "}",
                        i % 2 == 0 ? null : "[" + i + "]"))
                .toList();
        Action action = accepted(sample.action().steps(steps).step(2));

        assertThat(action.steps()).isEqualTo(steps);

        List<Step> further = new ArrayList<>(steps);
        further.set(0, steps.get(0).done("{}"));
        further.set(11, steps.get(11).done("{\"last\":true}"));
        Action next = action.change().step(11).steps(further).build();
        assertThat(move(action, next, HoldEffect.KEEP)).isTrue();
        assertThat(stored(action).steps()).isEqualTo(further);
        assertThat(store.ownKeys(sample.tenant(), steps.stream().map(Step::key).toList()))
                .hasSize(12);
    }

    private ActionBuilder full(ActionBuilder action) {
        Step done = new Step("create-credit-note", PortKey.of("FULL1"), true, "{\"a\":1}", "{\"b\":[null]}");
        Step open = new Step("duplicate-invoice", PortKey.of("FULL2"), false, "{}", null);
        Refusal refusal = Refusal.at("lines[0].quantity", RefusalCode.EXCEEDS_REFUNDABLE)
                .with("z", Datum.of("text"))
                .with("limit", Datum.of(Money.parse("EUR 12.30")))
                .with("day", Datum.of(LocalDate.parse("2026-02-28")))
                .with("a", Datum.of(Quantity.of(3, "Units")));
        return action.contentHash("sha-256:4f")
                .commandName("repair.change")
                .command("{\"note\":\"b\",\"a\":1}")
                .service(AfterSalesService.REPAIR)
                .actor(Actor.customer(sample.tenant(), UserId.of("gemini"), CustomerId.of("Gemini"))
                        .in(Locale.forLanguageTag("es-MX")))
                .company(CompanyId.of("acme-es"))
                .state(ActionState.UNKNOWN)
                .fence(7)
                .unsure(3)
                .attempts(5)
                .leaseUntil(sample.now().plusSeconds(1))
                .quietAt(sample.now().plusSeconds(2))
                .dueAt(sample.now().plusSeconds(3))
                .cancelWanted(true)
                .presumed(true)
                .watchUntil(sample.now().plusSeconds(4))
                .step(1)
                .steps(List.of(done, open))
                .refusals(List.of(refusal, Refusal.of(RefusalCode.SERVICE_NOT_ENABLED)))
                .evidence("two documents")
                .reference("job-7")
                .plannedTeam("{\"name\":\"Support\"}")
                .approvalExpires(sample.now().plusSeconds(5));
    }
}
