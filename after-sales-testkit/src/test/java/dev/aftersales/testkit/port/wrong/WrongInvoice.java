/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Page;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.port.InMemoryAccounting;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What an accounting port may get wrong about invoices, with the rules of the kit that must say so. */
enum WrongInvoice implements AccountingDefect {
    USES_FLOATS(books -> AccountingLapses.amountsOfLines(AccountingLapses::throughFloat), "ACC-1"),
    KNOWS_TWO_DECIMALS(books -> AccountingLapses.amountsOfLines(AccountingLapses::twoDecimals), "ACC-1", "ACC-13"),
    TELLS_EVERYTHING_IN_EURO(books -> AccountingLapses.inEuro(), "ACC-1", "ACC-11", "ACC-12", "ACC-13"),
    KNOWS_NO_PAYMENTS(books -> AccountingLapses.unpaid(), "ACC-2", "ACC-19"),
    TELLS_DRAFTS_AS_POSTED(books -> AccountingLapses.draftsAsPosted(), "ACC-3", "ACC-31"),
    LISTS_OTHER_CUSTOMERS(books -> Listings.ofOthers(), "ACC-4"),
    LISTS_DRAFTS(books -> Listings.altered((page, query) -> Listings.with(page, books.draftsOf(query))), "ACC-5"),
    LISTS_THE_OLDEST_FIRST(books -> Listings.altered((page, query) -> Listings.reversed(page)), "ACC-6"),
    IGNORES_FILTERS(books -> Listings.ignoringFilters(), "ACC-7"),
    HAS_ONE_PAGE_ONLY(books -> Listings.altered((page, query) -> Page.only(page.items())), "ACC-8", "ACC-9"),
    REPEATS_THE_LAST_ON_THE_NEXT_PAGE(books -> Listings.overlapping(), "ACC-8", "ACC-9"),
    PAGES_BY_OFFSET(books -> Listings.byOffset(), "ACC-9"),
    FAILS_ON_UNKNOWN_IDS(books -> AccountingLapses.failsOnUnknown(), "ACC-10"),
    TRUNCATES_AT_1000_LINES(books -> AccountingLapses.truncated(1000), "ACC-14");

    private final Function<InMemoryAccounting, Answering> answering;
    private final Set<String> breaks;

    WrongInvoice(Function<InMemoryAccounting, Answering> answering, String... breaks) {
        this.answering = answering;
        this.breaks = Set.of(breaks);
    }

    @Override
    public UnaryOperator<InMemoryErpBuilder> setUp() {
        return UnaryOperator.identity();
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
