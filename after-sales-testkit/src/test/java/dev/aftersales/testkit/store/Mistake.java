/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static dev.aftersales.testkit.store.Lapses.argument;
import static dev.aftersales.testkit.store.Lapses.instead;
import static dev.aftersales.testkit.store.Lapses.reversed;

import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import java.lang.reflect.Method;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What a store may get wrong, with the test of the kit that must catch it. */
enum Mistake {
    ROUNDS_NUMBERS("keepsAllDigits", argument(Acceptance.class, Lapses::rounded)),
    KEEPS_MILLISECONDS("keepsMicroseconds", Lapses.time(time -> time.truncatedTo(ChronoUnit.MILLIS))),
    KEEPS_LOCAL_TIME("keepsInstantsOfChangingClocks", Lapses.time(Lapses::throughLocalTime)),
    KEEPS_NO_WIDE_CHARACTERS("keepsWords", Lapses.title(text -> text.replaceAll("[^\\x{0}-\\x{FFFF}]", "?"))),
    TRIMS_WORDS("keepsWords", Lapses.title(String::stripTrailing)),
    TAKES_CAPITALS_FOR_SMALL_LETTERS("tellsIdsApart", Lapses.ticket(text -> text.toLowerCase(Locale.ROOT))),
    TRIMS_IDS("tellsIdsApart", Lapses.ticket(String::stripTrailing)),
    TRIMS_KEYS("tellsIdsApart", Lapses.requestKey(String::stripTrailing)),
    ORDERS_CAPS_AS_IT_LIKES("ordersCaps", instead("entitlements", question -> reversed(question.proceed()))),
    FORGETS_OVER_CAP("keepsOverCap", argument(Revision.class, Lapses::notOverCap)),
    SETTLES_UNDER_ANY_FENCE("comparesStateAndFence", instead("transition", Lapses::underTheKeptFence)),
    RELEASES_NOTHING("releases", argument(Transition.class, Lapses::withoutRelease)),
    CLAIMS_WITHOUT_A_LEASE("claimsOncePerLease", instead("claim", Lapses::withoutLease)),
    SHOWS_OTHER_TENANTS("showsNothing", argument(TenantId.class, asked -> TenantId.of("acme"))),
    MARKS_ENTRIES_OF_OTHERS("marksNothing", instead("sent", Lapses::whoseverTheyAre)),
    BRIEFS_WITHOUT_TEAMS("tellsAll", Lapses.answer(Briefing.class, Lapses::withoutTeam)),
    TAKES_A_KEY_AGAIN(
            "acceptsOneRequest",
            Lapses.answer(Admission.class, said -> said == Admission.KEY_TAKEN ? Admission.ACCEPTED : said)),
    KEEPS_A_FAILED_JOIN("takesEverythingBack", instead("join", Lapses::acceptedBefore));

    /** A call of the store, on its way. */
    record Question(Store store, Method method, Object[] args) {

        Object proceed() throws ReflectiveOperationException {
            return method.invoke(store, args);
        }

        Question with(Object... others) {
            return new Question(store, method, others);
        }
    }

    /** What becomes of a call. */
    @FunctionalInterface
    interface Answering {
        Object answer(Question question) throws ReflectiveOperationException;
    }

    private final String caughtBy;
    private final Answering answering;

    Mistake(String caughtBy, Answering answering) {
        this.caughtBy = caughtBy;
        this.answering = answering;
    }

    String caughtBy() {
        return caughtBy;
    }

    Object answer(Question question) throws ReflectiveOperationException {
        return answering.answer(question);
    }
}
