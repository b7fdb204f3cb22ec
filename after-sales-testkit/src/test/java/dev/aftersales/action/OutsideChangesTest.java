/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.coupon.RevokeCoupon;
import dev.aftersales.input.FullShop;
import dev.aftersales.returns.CancelReturn;
import dev.aftersales.spi.Quantity;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.ticket.ChatterLine;
import dev.aftersales.ticket.DocumentLink;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do in the back end behind the library's back, told by the host or found by polling. */
class OutsideChangesTest {

    private final FullShop shop = FullShop.open();

    /** Something that happens outside, and what the document is then. */
    private record Change(String what, Function<FullShop, DocumentRef> document, Consumer<FullShop> act, String state) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change(
                        "credit note posted",
                        OutsideChangesTest::creditNote,
                        shop -> shop.helpdesk.erp.postCreditNote(shop.draft.id()),
                        "POSTED"),
                new Change(
                        "credit note cancelled",
                        OutsideChangesTest::creditNote,
                        shop -> shop.helpdesk.erp.cancelCreditNote(shop.draft.id()),
                        "CANCELLED"),
                new Change(
                        "credit note deleted",
                        OutsideChangesTest::creditNote,
                        shop -> shop.helpdesk.erp.deleteCreditNote(shop.draft.id()),
                        "GONE"),
                new Change(
                        "coupon used",
                        OutsideChangesTest::coupon,
                        shop -> shop.helpdesk.erp.useCoupon(shop.coupon.id()),
                        "USED"),
                new Change(
                        "coupon revoked",
                        OutsideChangesTest::coupon,
                        shop -> shop.helpdesk.erp.revokeCoupon(shop.coupon.id()),
                        "REVOKED"),
                new Change(
                        "goods received",
                        OutsideChangesTest::goods,
                        shop -> shop.helpdesk.erp.receive(shop.back.id()),
                        "RECEIVED"),
                new Change(
                        "return cancelled",
                        OutsideChangesTest::goods,
                        shop -> shop.helpdesk.erp.cancelReturn(shop.back.id()),
                        "CANCELLED"),
                new Change(
                        "repair started",
                        OutsideChangesTest::repair,
                        shop -> shop.helpdesk.erp.startRepair(shop.repair.id()),
                        "UNDER_REPAIR"),
                new Change(
                        "repair cancelled",
                        OutsideChangesTest::repair,
                        shop -> shop.helpdesk.erp.cancelRepair(shop.repair.id()),
                        "CANCELLED"),
                new Change(
                        "task started",
                        OutsideChangesTest::task,
                        shop -> shop.helpdesk.erp.startTask(shop.task.id()),
                        "IN_PROGRESS"),
                new Change(
                        "task cancelled",
                        OutsideChangesTest::task,
                        shop -> shop.helpdesk.erp.cancelTask(shop.task.id()),
                        "CANCELLED"));
    }

    private static DocumentRef creditNote(FullShop shop) {
        return new DocumentRef(DocumentKind.CREDIT_NOTE, shop.draft.id().value());
    }

    private static DocumentRef coupon(FullShop shop) {
        return new DocumentRef(DocumentKind.COUPON, shop.coupon.id().value());
    }

    private static DocumentRef goods(FullShop shop) {
        return new DocumentRef(DocumentKind.RETURN, shop.back.id().value());
    }

    private static DocumentRef repair(FullShop shop) {
        return new DocumentRef(DocumentKind.REPAIR, shop.repair.id().value());
    }

    private static DocumentRef task(FullShop shop) {
        return new DocumentRef(DocumentKind.TASK, shop.task.id().value());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<ChatterLine> toldOf(DocumentRef document) {
        return shop.helpdesk.desk.chatter(Helpdesk.TICKET, 0, 1_000).stream()
                .filter(line -> line.kind() == EntryKind.DOCUMENT_CHANGED)
                .filter(line -> Objects.equals(line.document(), document))
                .toList();
    }

    private Stream<DocumentLink> shown() {
        var view = shop.helpdesk.desk.view(Helpdesk.TICKET);
        return Stream.concat(
                view.drafts().stream(), view.smartButtons().stream().flatMap(button -> button.documents().stream()));
    }

    /** What a change outside must come to, however it came in. */
    private void assertNoticed(Change change, int toldBefore) {
        DocumentRef document = change.document().apply(shop);
        assertThat(toldOf(document)).hasSize(toldBefore + 1).last().satisfies(line -> {
            assertThat(line.user()).isEqualTo(Entry.OUTSIDE);
            assertThat(line.userName()).isEqualTo("Connected system");
            assertThat(line.action()).as("the one that made it").isNotNull();
            assertThat(line.service()).isNull();
            assertThat(line.state()).isNull();
        });
        assertThat(shown().filter(link -> link.document().equals(document)))
                .allSatisfy(link -> assertThat(link.state()).isEqualTo(change.state()));
        assertThat(shop.helpdesk.afterSales.documentChanged(Helpdesk.TENANT, document))
                .as("told again of what is known")
                .isFalse();
        assertThat(toldOf(document)).hasSize(toldBefore + 1);
    }

    @ParameterizedTest
    @MethodSource("changes")
    @DisplayName("EXE-10: the host tells of a change, which is in view and chatter then, once")
    void told(Change change) {
        int before = toldOf(change.document().apply(shop)).size();
        change.act().accept(shop);

        assertThat(shop.helpdesk.afterSales.documentChanged(
                        Helpdesk.TENANT, change.document().apply(shop)))
                .isTrue();

        assertNoticed(change, before);
    }

    @ParameterizedTest
    @MethodSource("changes")
    @DisplayName("EXE-10: polling finds a change that nobody told of, once")
    void polled(Change change) {
        int before = toldOf(change.document().apply(shop)).size();
        change.act().accept(shop);
        assertThat(shop.helpdesk.afterSales.poll(100))
                .as("too soon to look again")
                .isZero();
        shop.helpdesk.clock.advance(Duration.ofMinutes(2));

        assertThat(shop.helpdesk.afterSales.poll(100)).isEqualTo(1);

        assertNoticed(change, before);
    }

    @Test
    @DisplayName("EXE-10: smart buttons follow: a draft posted outside is counted, one cancelled is open work no more")
    void smartButtons() {
        assertThat(shop.helpdesk.desk.view(Helpdesk.TICKET)).hasNoSmartButton(DocumentKind.CREDIT_NOTE);

        shop.helpdesk.erp.postCreditNote(shop.draft.id());
        shop.helpdesk.changed(DocumentKind.CREDIT_NOTE, shop.draft.id().value());

        assertThat(shop.helpdesk.desk.view(Helpdesk.TICKET))
                .hasSmartButton(DocumentKind.CREDIT_NOTE, 1)
                .hasNoDraft();
    }

    @Test
    @DisplayName(
            "EXE-10: caps follow: a draft cancelled outside can be refunded again, a cancelled return returned again")
    void caps() {
        var desk = shop.helpdesk.desk;
        Quantity refundable = lamps();
        shop.helpdesk.erp.cancelCreditNote(shop.draft.id());
        shop.helpdesk.changed(DocumentKind.CREDIT_NOTE, shop.draft.id().value());
        assertThat(lamps().amount()).isEqualByComparingTo(refundable.amount().add(BigDecimal.ONE));

        Quantity returnable = returnable();
        shop.helpdesk.erp.cancelReturn(shop.back.id());
        shop.helpdesk.changed(DocumentKind.RETURN, shop.back.id().value());
        assertThat(returnable().amount())
                .isEqualByComparingTo(returnable.amount().add(BigDecimal.ONE));
        assertThat(desk.execute(new CancelReturn(Helpdesk.TICKET, shop.back.id()), shop.helpdesk.nextKey()))
                .isRefused();
    }

    private Quantity lamps() {
        return Objects.requireNonNull(shop.helpdesk
                .desk
                .refundForm(Helpdesk.TICKET)
                .invoices()
                .get(0)
                .lines()
                .get(0)
                .quantity());
    }

    private Quantity returnable() {
        return shop.helpdesk
                .desk
                .returnForm(Helpdesk.TICKET)
                .delivery(shop.delivery.id())
                .orElseThrow()
                .line(shop.move(0))
                .orElseThrow()
                .returnable();
    }

    @Test
    @DisplayName("EXE-10: a change nobody noticed yet is met by the next action, which reads the document again")
    void notNoticedYet() {
        shop.helpdesk.erp.useCoupon(shop.coupon.id());

        assertThat(shop.helpdesk.execute(new RevokeCoupon(Helpdesk.TICKET, shop.coupon.id())))
                .isRefusedWith(RefusalCode.COUPON_USED);
    }

    @Test
    @DisplayName("EXE-10: what nobody knows, another tenant's, or what did not change is no change")
    void noChange() {
        var library = shop.helpdesk.afterSales;

        assertThat(library.documentChanged(Helpdesk.TENANT, new DocumentRef(DocumentKind.TASK, "none")))
                .isFalse();
        assertThat(library.documentChanged(FullShop.OTHER_TENANT, task(shop))).isFalse();
        assertThat(library.documentChanged(Helpdesk.TENANT, task(shop))).isFalse();
        assertThat(toldOf(task(shop))).isEmpty();
    }

    @Test
    @DisplayName("EXE-10: a back end that is down tells the host so, changes nothing, and is polled again later")
    void unreachable() {
        shop.helpdesk.erp.startTask(shop.task.id());
        shop.helpdesk.erp.faults().always(request -> true, Fault.unavailable());

        assertThatThrownBy(() -> shop.helpdesk.afterSales.documentChanged(Helpdesk.TENANT, task(shop)))
                .isInstanceOf(ReadFailed.class);
        shop.helpdesk.clock.advance(Duration.ofMinutes(2));
        assertThat(shop.helpdesk.afterSales.poll(100)).isZero();
        assertThat(toldOf(task(shop))).isEmpty();

        shop.helpdesk.erp.faults().clear();
        shop.helpdesk.clock.advance(Duration.ofMinutes(2));
        assertThat(shop.helpdesk.afterSales.poll(100)).isEqualTo(1);
        assertThat(toldOf(task(shop))).hasSize(1);
    }

    @Test
    @DisplayName("EXE-10: polling looks at no more documents than it is told to, and comes to all of them in the end")
    void fewAtATime() {
        shop.helpdesk.erp.startTask(shop.task.id());
        shop.helpdesk.erp.startRepair(shop.repair.id());
        shop.helpdesk.erp.postCreditNote(shop.draft.id());
        shop.helpdesk.clock.advance(Duration.ofMinutes(2));
        int changed = 0;
        for (int i = 0; i < 10; i++) {
            int found = shop.helpdesk.afterSales.poll(1);
            assertThat(found).isLessThanOrEqualTo(1);
            changed += found;
        }

        assertThat(changed).isEqualTo(3);
    }
}
