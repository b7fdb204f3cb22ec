/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.Entry;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Ticket;
import dev.aftersales.store.Transition;
import dev.aftersales.testkit.store.Mistake.Answering;
import dev.aftersales.testkit.store.Mistake.Question;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How mistakes are made. */
final class Lapses {

    private Lapses() {}

    /** One method does something else. */
    static Answering instead(String method, Answering lapse) {
        return question -> question.method().getName().equals(method) ? lapse.answer(question) : question.proceed();
    }

    /** Whatever of a type is handed over becomes something else. */
    static <T> Answering argument(Class<T> type, UnaryOperator<T> lapse) {
        return question -> question.with(Arrays.stream(question.args())
                        .map(arg -> type.isInstance(arg) ? lapse.apply(type.cast(arg)) : arg)
                        .toArray())
                .proceed();
    }

    /** Whatever of a type is answered becomes something else. */
    static <T> Answering answer(Class<T> type, UnaryOperator<T> lapse) {
        return question -> {
            Object answer = question.proceed();
            return type.isInstance(answer) ? lapse.apply(type.cast(answer)) : answer;
        };
    }

    static Answering title(UnaryOperator<String> lapse) {
        return argument(Ticket.class, ticket -> with(ticket, ticket.ref(), lapse.apply(ticket.title())));
    }

    /** The same for whoever puts a ticket and whoever asks for it. */
    static Answering ticket(UnaryOperator<String> lapse) {
        UnaryOperator<TicketRef> ref = was -> TicketRef.of(lapse.apply(was.value()));
        Answering asked = argument(TicketRef.class, ref);
        Answering put = argument(Ticket.class, ticket -> with(ticket, ref.apply(ticket.ref()), ticket.title()));
        return question -> question.method().getName().equals("put") ? put.answer(question) : asked.answer(question);
    }

    static Answering requestKey(UnaryOperator<String> lapse) {
        return action(action -> action.change()
                .requestKey(RequestKey.of(lapse.apply(action.requestKey().value())))
                .build());
    }

    static Answering time(UnaryOperator<Instant> lapse) {
        return action(action ->
                action.change().createdAt(lapse.apply(action.createdAt())).build());
    }

    private static Answering action(UnaryOperator<Action> lapse) {
        return argument(Acceptance.class, asked -> with(asked, lapse.apply(asked.action()), UnaryOperator.identity()));
    }

    /** As if it were kept without a zone, and read in that of the machine. */
    static Instant throughLocalTime(Instant time) {
        LocalDateTime kept = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        return kept.atZone(ZoneId.systemDefault()).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    static Acceptance rounded(Acceptance asked) {
        return with(
                asked,
                asked.action(),
                claim -> CapClaim.builder()
                        .from(claim)
                        .total(claim.total().setScale(4, RoundingMode.HALF_UP))
                        .build());
    }

    static Object reversed(Object list) {
        List<Object> turned = new ArrayList<>((Collection<?>) list);
        Collections.reverse(turned);
        return turned;
    }

    static Revision notOverCap(Revision asked) {
        return new Revision(asked.from(), asked.to().change().overCap(false).build(), asked.entries());
    }

    static Object underTheKeptFence(Question question) throws ReflectiveOperationException {
        Transition asked = (Transition) question.args()[0];
        Action read = asked.from();
        Function<Action, Action> refenced =
                kept -> read.change().fence(kept.fence()).build();
        Action from =
                question.store().action(read.tenant(), read.id()).map(refenced).orElse(read);
        return question.with(with(asked, from, asked.holds())).proceed();
    }

    static Transition withoutRelease(Transition asked) {
        return with(asked, asked.from(), asked.holds() == HoldEffect.RELEASE ? HoldEffect.KEEP : asked.holds());
    }

    static Object withoutLease(Question question) throws ReflectiveOperationException {
        return question.with(question.args()[0], Duration.ZERO).proceed();
    }

    static Object whoseverTheyAre(Question question) throws ReflectiveOperationException {
        Collection<?> asked = (Collection<?>) question.args()[0];
        List<Long> sequences =
                asked.stream().map(entry -> ((Entry) entry).sequence()).toList();
        return question.with(question.store().unsent(0, 100).stream()
                        .filter(entry -> sequences.contains(entry.sequence()))
                        .collect(Collectors.toList()))
                .proceed();
    }

    static Briefing withoutTeam(Briefing told) {
        return new Briefing(told.asked(), told.action(), told.ticket(), Optional.empty(), told.entitlements());
    }

    static Object acceptedBefore(Question question) throws ReflectiveOperationException {
        Acceptance asked = (Acceptance) question.args()[0];
        @SuppressWarnings("unchecked")
        Function<Action, List<Transition>> work = (Function<Action, List<Transition>>) question.args()[1];
        Admission admission = question.store().accept(asked);
        if (admission == Admission.ACCEPTED) {
            work.apply(asked.action()).forEach(question.store()::transition);
        }
        return admission;
    }

    private static Ticket with(Ticket ticket, TicketRef ref, String title) {
        return Ticket.builder().from(ticket).ref(ref).title(title).build();
    }

    private static Transition with(Transition asked, Action from, HoldEffect holds) {
        return new Transition(from, asked.to(), holds, asked.documents(), asked.team(), asked.entry());
    }

    private static Acceptance with(Acceptance asked, Action action, UnaryOperator<CapClaim> claim) {
        return Acceptance.builder()
                .from(asked)
                .action(action)
                .claims(asked.claims().stream().map(claim).toList())
                .build();
    }
}
