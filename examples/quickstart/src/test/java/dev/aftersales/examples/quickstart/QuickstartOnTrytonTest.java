/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.aftersales.AfterSales;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.tryton.TrytonSettings;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.KeyMark;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The story on a running server, whose own records must say what the library says; they are found by the keys of the effects. */
@DisplayName("The quickstart on Tryton")
@EnabledIfEnvironmentVariable(
        named = QuickstartOnTrytonTest.PASSWORD,
        matches = ".+",
        disabledReason = "no Tryton server: see examples/erp-tryton, and set AFTER_SALES_ERP_URL and _PASSWORD")
class QuickstartOnTrytonTest {

    static final String PASSWORD = "AFTER_SALES_ERP_PASSWORD";

    private static final String CUSTOMER = "2";

    private final TrytonSettings settings =
            TrytonSettings.of(URI.create(System.getenv("AFTER_SALES_ERP_URL")), "admin", System.getenv(PASSWORD), 1);
    private final Shop shop = TrytonShop.at(settings, CUSTOMER);
    private final StringWriter printed = new StringWriter();
    private Conversation server;

    @BeforeEach
    void connect() {
        ErpServer erp = new ErpServer(
                settings.url(), settings.credentials(), settings.company(), settings.clock(), settings.connecting());
        server = erp.reading(new ReadContext(shop.tenant(), Instant.now().plusSeconds(300), Locale.ENGLISH));
    }

    private Told told() {
        try (AfterSales afterSales = AfterSales.builder().ports(shop.ports()).build()) {
            Actor marta = Actor.agent(shop.tenant(), UserId.of("marta"));
            Printer print = new Printer(Locale.ENGLISH, new PrintWriter(printed, true));
            return new TicketStory(afterSales.desk(marta), shop, print).tell().orElseThrow();
        }
    }

    @Test
    @DisplayName(
            "REF-7, CPN-2, RET-4, FSV-1, SET-3: the server has one record of each kind, as the library says, and no repair")
    void sameRecords() {
        Told told = told();
        assertCredited(told.creditNote());
        assertReturned(told.transfer());
        Row coupon = only("sale.promotion.coupon", "name", told.coupon().key(), "number_of_use", "numbers.number");
        assertEquals(told.coupon().id().value(), String.valueOf(coupon.id()));
        assertEquals(told.coupon().code().value(), coupon.rows("numbers").get(0).text("number"));
        assertEquals(told.coupon().usesLeft(), coupon.decimal("number_of_use").intValueExact());
        Row task = only("project.work", "comment", told.task().key(), "name", "party", "parent", "progress");
        assertEquals(told.task().id().value(), String.valueOf(task.id()));
        assertEquals(told.task().title(), task.text("name"));
        assertEquals(CUSTOMER, task.text("party"));
        assertEquals(told.task().project().value(), task.text("parent"));
        assertEquals(TaskState.NEW, told.task().state());
        assertEquals(0, task.decimal("progress").signum());
        assertTrue(printed.toString().contains("A repair order: Refused"), printed::toString);
        assertTrue(printed.toString().contains("Tryton has no repair orders"), printed::toString);
    }

    private void assertCredited(CreditNote note) {
        Row row = only(
                "account.invoice",
                "reference",
                note.key(),
                "number",
                "state",
                "total_amount",
                "tax_amount",
                "party",
                "lines.quantity",
                "lines.origin");
        assertEquals(note.id().value(), String.valueOf(row.id()));
        assertEquals(note.number(), row.text("number"));
        assertEquals(CreditNoteState.POSTED, note.state());
        assertTrue(List.of("posted", "paid").contains(row.required("state")), row.required("state"));
        assertSame(note.total().getAmount(), row.decimal("total_amount").negate());
        assertEquals(note.billTo().value(), row.text("party"));
        CreditNoteLine line = note.lines().get(0);
        Row credited = row.rows("lines").get(0);
        assertEquals("account.invoice.line," + line.invoiceLine(), credited.text("origin"));
        assertSame(
                Objects.requireNonNull(line.quantity()).amount(),
                credited.decimal("quantity").negate());
    }

    private void assertReturned(Return transfer) {
        Row row = only(
                "stock.shipment.out.return",
                "reference",
                transfer.key(),
                "number",
                "state",
                "customer",
                "incoming_moves.quantity",
                "incoming_moves.origin");
        assertEquals(transfer.id().value(), String.valueOf(row.id()));
        assertEquals(transfer.number(), row.text("number"));
        assertEquals(ReturnState.EXPECTED, transfer.state());
        assertEquals("draft", row.text("state"));
        assertEquals(transfer.customer().value(), row.text("customer"));
        ReturnLine line = transfer.lines().get(0);
        Row move = row.rows("incoming_moves").get(0);
        assertEquals("stock.move," + line.move(), move.text("origin"));
        assertSame(line.planned().amount(), move.decimal("quantity"));
    }

    /** The one record that carries the key of an effect. */
    private Row only(String model, String field, PortKey key, String... fields) {
        List<Object> carries = "comment".equals(field)
                ? List.of(field, "like", "%" + KeyMark.created(key) + "%")
                : KeyMark.carries(field, key);
        List<Row> found = server.search(Search.of(model, List.of(fields)).where(carries));
        assertEquals(1, found.size(), () -> model + " with the key " + key);
        return found.get(0);
    }

    private static void assertSame(BigDecimal library, BigDecimal server) {
        assertEquals(0, library.compareTo(server), () -> library + " and " + server);
    }
}
