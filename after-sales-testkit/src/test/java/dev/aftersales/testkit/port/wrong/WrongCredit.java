/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import static dev.aftersales.testkit.port.wrong.CreditLapses.asked;
import static dev.aftersales.testkit.port.wrong.CreditLapses.notes;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.port.InMemoryAccounting;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What an accounting port may get wrong about credit notes, with the rules of the kit that must say so. */
enum WrongCredit implements AccountingDefect {
    COMPUTES_TAX_ALTHOUGH_GIVEN(
            books -> asked((given, request) -> request.lines(AccountingLapses.byRate(given.lines()))), "ACC-13"),
    DROPS_A_CENT_OF_LARGE_CREDITS(books -> asked(CreditLapses::lessACent), "ACC-14"),
    CREDITS_ANYBODY(books -> CreditLapses.creditsAnybody(), "ACC-15"),
    CREDITS_UNKNOWN_LINES(books -> asked(CreditLapses::withoutUnknownLines), "ACC-16"),
    FORGETS_WHOSE_CREDITS_ARE_OURS(
            books -> notes(note -> CreditNote.builder().from(note).key(null).build()), "ACC-17"),
    MATCHES_NOTHING(books -> CreditLapses.matchesNothing(), "ACC-18", "ACC-19"),
    POSTS_DRAFTS(
            books -> asked((given, request) -> request.post(true)),
            "EFF-3",
            "EFF-4",
            "EFF-5",
            "EFF-6",
            "EFF-8",
            "EFF-9",
            "EFF-16",
            "ACC-20",
            "ACC-21",
            "ACC-23",
            "ACC-24",
            "ACC-30"),
    KEEPS_THE_LINES_OF_A_DRAFT(books -> DraftLapses.keepsLines(), "ACC-21"),
    REFUSES_TO_POST_AGAIN(books -> DraftLapses.refusesToPostAgain(), "ACC-22"),
    COUNTS_CANCELLED_DRAFTS(books -> DraftLapses.countsCancelled(), "ACC-23"),
    AMENDS_WHAT_IS_POSTED(books -> DraftLapses.amendsPosted(), "ACC-24"),
    MISSES_CREDITS_MADE_ELSEWHERE(books -> CreditLapses.oursOnly(), "ACC-17", "ACC-26", "ACC-27"),
    CLAIMS_TO_ENFORCE_CAPS(books -> CapLapses.declares(AccountingCapability.ENFORCES_CAP), "ACC-27", "ACC-28"),
    ENFORCES_CAPS_OF_ONE_AT_A_TIME(books -> CapLapses.looksAtTheCapFirst(), "ACC-28"),
    IGNORES_VERSIONS(books -> CapLapses.ignoresVersions(question -> true), "ACC-29", "ACC-30"),
    COMPARES_VERSIONS_OF_ONE_AT_A_TIME(books -> CapLapses.ignoresVersions(Question::isInCrowd), "ACC-30"),
    DUPLICATES_AS_POSTED(books -> DraftLapses.duplicatesAsPosted(), "ACC-31"),
    DOES_WHAT_IT_DOES_NOT_DECLARE(books -> CapLapses.hides(AccountingCapability.DUPLICATE), "ACC-31"),
    DOES_NOT_TELL_THE_FIRST_OPEN_DATE(books -> CreditLapses.refuses(PortRefusalCode.PERIOD_LOCKED), "ACC-33"),
    FAILS_ON_EMOJI(books -> TextLapses.failsOnEmoji(), "ACC-34", "ACC-35"),
    TAKES_NUMBERS_FROM_TEXT(books -> asked(TextLapses::amountFromText), "ACC-34"),
    ESCAPES_TEXT(
            books -> asked((given, request) -> request.reason(given.reason().replace("<", "&lt;"))), "ACC-35"),
    CUTS_TEXT(
            books -> asked((given, request) -> request.reason(
                    given.reason().substring(0, Math.min(255, given.reason().length())))),
            "ACC-35"),
    WRITES_AMOUNTS_AS_THE_MACHINE_DOES(books -> asked(TextLapses::inLocalDigits), "ACC-36"),
    WRITES_DATES_AS_THE_MACHINE_DOES(books -> asked(TextLapses::onLocalDay), "ACC-36"),
    QUOTES_ANOTHER_TAX(
            builder -> builder.without(AccountingCapability.EXPLICIT_TAX),
            books -> CreditLapses.quotesLess(),
            "ACC-11",
            "ACC-12",
            "ACC-13",
            "ACC-14",
            "ACC-19",
            "ACC-20",
            "ACC-21",
            "ACC-34",
            "ACC-36");

    private final UnaryOperator<InMemoryErpBuilder> setUp;
    private final Function<InMemoryAccounting, Answering> answering;
    private final Set<String> breaks;

    WrongCredit(Function<InMemoryAccounting, Answering> answering, String... breaks) {
        this(UnaryOperator.identity(), answering, breaks);
    }

    WrongCredit(
            UnaryOperator<InMemoryErpBuilder> setUp,
            Function<InMemoryAccounting, Answering> answering,
            String... breaks) {
        this.setUp = setUp;
        this.answering = answering;
        this.breaks = Set.of(breaks);
    }

    @Override
    public UnaryOperator<InMemoryErpBuilder> setUp() {
        return setUp;
    }

    @Override
    public Answering answering(InMemoryAccounting books) {
        return answering.apply(books);
    }

    @Override
    public Set<String> breaks() {
        return breaks;
    }
}
