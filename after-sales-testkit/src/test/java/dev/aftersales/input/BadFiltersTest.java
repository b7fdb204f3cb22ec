/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.ticket.DocumentFilter;
import dev.aftersales.ticket.TicketFilter;
import dev.aftersales.ticket.TicketFilterBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every component of every filter, spoilt in every way, and cursors of every making: a refusal or a page, never an exception. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFiltersTest {

    private final FullShop shop = FullShop.open();
    private final Desk desk = shop.helpdesk.desk;
    private final Cursor ofTickets =
            desk.tickets(TicketFilter.builder().limit(1).build()).next().orElseThrow();
    private final Cursor ofDocuments = desk.documents(
                    Helpdesk.TICKET, DocumentFilter.builder().limit(1).build())
            .next()
            .orElseThrow();

    @AfterAll
    void close() {
        shop.close();
    }

    @Test
    @DisplayName("TKT-6: a spoilt filter of tickets is refused at the spoilt field, and nothing is thrown")
    void tickets() {
        TicketFilter filter = new TicketFilter(
                Set.of(Helpdesk.SUPPORT),
                CustomerId.of("gemini"),
                false,
                AfterSalesService.RETURN,
                Instant.parse("2026-03-01T00:00:00Z"),
                Instant.parse("2026-04-01T00:00:00Z"),
                ofTickets,
                10);
        assertThat(refused(filter)).isEmpty();

        assertNothingWrong(Spoiler.spoil(filter), this::refused);
    }

    @Test
    @DisplayName("TKT-6: a spoilt filter of documents is refused at the spoilt field, and nothing is thrown")
    void documents() {
        DocumentFilter filter = new DocumentFilter(DocumentKind.COUPON, ofDocuments, 10);
        assertThat(refused(filter)).isEmpty();

        assertNothingWrong(Spoiler.spoil(filter), this::refused);
    }

    @Test
    @DisplayName("TKT-6: a cursor that the library did not write, or wrote for another list, is refused")
    void cursors() {
        String ours = plain(ofTickets);
        Stream<String> forged = Stream.of(
                "",
                "tickets",
                "tickets 1",
                "tickets one HD-1",
                "tickets  HD-1",
                "tickets 01 HD-1",
                "tickets -1 HD-1",
                "tickets " + Long.MAX_VALUE + " HD-1",
                "tickets " + Long.MIN_VALUE + " HD-1",
                "tickets 99999999999999999999 HD-1",
                "tickets 1 ",
                "tickets 1 a\u0000b",
                "tickets 1 a\u202Eb",
                "tickets 1 " + "x".repeat(1000),
                ours.toUpperCase(Locale.ROOT),
                plain(ofDocuments));
        List<Cursor> cursors =
                new ArrayList<>(forged.map(BadFiltersTest::encoded).toList());
        cursors.addAll(List.of(
                Cursor.of(ours),
                Cursor.of(ofTickets.value() + "="),
                Cursor.of(ofTickets.value() + "A"),
                Cursor.of(ofTickets.value().substring(1)),
                Cursor.of("%00"),
                Cursor.of("' OR 1=1 --"),
                Cursor.of("\u00e9")));

        assertThat(cursors).allSatisfy(cursor -> {
            TicketFilter filter = TicketFilter.builder().cursor(cursor).build();
            assertThat(desk.tickets(filter).tickets()).as("%s", cursor).isEmpty();
            assertThat(refused(filter))
                    .as("%s", cursor)
                    .extracting(Refusal::field)
                    .containsExactly("cursor");
        });
        for (String name : List.of("documents 1 HD-1", "documents 1 NOTHING/1", "documents 1 /1", ours)) {
            assertThat(refused(DocumentFilter.builder().cursor(encoded(name)).build()))
                    .extracting(Refusal::field)
                    .containsExactly("cursor");
        }
    }

    @Test
    @DisplayName("TKT-6: a cursor of what is no longer there, or never was, is a place like any other")
    void placesOfNothing() {
        assertThat(desk.tickets(TicketFilter.builder()
                        .cursor(encoded("tickets 9000000000000000 HD-404"))
                        .build()))
                .isEqualTo(desk.tickets(TicketFilter.builder().build()));
        assertThat(desk.tickets(TicketFilter.builder()
                                .cursor(encoded("tickets 0 HD-404"))
                                .build())
                        .tickets())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "TKT-6: a page of no length, of too great a length, or of a time that ends before it begins is refused")
    void bounds() {
        assertThat(codes(TicketFilter.builder().limit(0))).containsExactly(RefusalCode.NOT_POSITIVE);
        assertThat(codes(TicketFilter.builder().limit(Integer.MIN_VALUE))).containsExactly(RefusalCode.NOT_POSITIVE);
        assertThat(refused(
                        TicketFilter.builder().limit(TicketFilter.MAX_LIMIT + 1).build()))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(RefusalCode.TOO_LONG);
                    assertThat(refusal.field()).isEqualTo("limit");
                    assertThat(refusal.message(desk.locale())).contains("200");
                });
        Instant now = shop.helpdesk.clock.instant();
        assertThat(codes(TicketFilter.builder().createdFrom(now).createdBefore(now)))
                .containsExactly(RefusalCode.INVALID);
    }

    @Test
    @DisplayName("TKT-6: everything wrong with a filter is told together")
    void together() {
        TicketFilter filter = TicketFilter.builder()
                .limit(0)
                .cursor(Cursor.of("?"))
                .customer(CustomerId.of(""))
                .build();

        assertThat(refused(filter)).extracting(Refusal::field).containsExactlyInAnyOrder("limit", "cursor", "customer");
    }

    @Test
    @DisplayName("TKT-6: documents of a ticket that is not there are refused as the view of it is")
    void noTicket() {
        TicketRef nowhere = TicketRef.of("HD-404");

        assertThat(desk.documents(nowhere, DocumentFilter.builder().build()).refusals())
                .isEqualTo(desk.view(nowhere).refusals());
    }

    private <T> void assertNothingWrong(Stream<Spoilt<T>> all, Function<T, List<Refusal>> refused) {
        assertThat(all.filter(Spoilt::hopeless).toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(spoilt -> assertThat(spoilt.isNamedBy(refused.apply(spoilt.input())))
                        .as("%s", spoilt)
                        .isTrue());
    }

    private List<Refusal> refused(TicketFilter filter) {
        return desk.tickets(filter).refusals();
    }

    private List<Refusal> refused(DocumentFilter filter) {
        return desk.documents(Helpdesk.TICKET, filter).refusals();
    }

    private List<RefusalCode> codes(TicketFilterBuilder filter) {
        return refused(filter.build()).stream().map(Refusal::code).toList();
    }

    private static Cursor encoded(String plain) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static String plain(Cursor cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor.value()), StandardCharsets.UTF_8);
    }
}
