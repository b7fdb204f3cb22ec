/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.assertion;

import static dev.aftersales.command.DocumentKind.CREDIT_NOTE;
import static dev.aftersales.command.DocumentKind.RETURN;
import static dev.aftersales.command.RefusalCode.NO_DELIVERY;
import static dev.aftersales.command.RefusalCode.NO_INVOICE;
import static dev.aftersales.command.RefusalCode.REQUIRED;
import static dev.aftersales.command.RefusalCode.TOO_LONG;
import static dev.aftersales.spi.AfterSalesService.COUPON;
import static dev.aftersales.spi.AfterSalesService.REFUND;
import static dev.aftersales.spi.AfterSalesService.REPAIR;
import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aftersales.action.CapUse;
import dev.aftersales.action.PlannedEffect;
import dev.aftersales.action.Preview;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.EntryKind;
import dev.aftersales.ticket.Availability;
import dev.aftersales.ticket.ChatterLine;
import dev.aftersales.ticket.DocumentLink;
import dev.aftersales.ticket.ServiceButton;
import dev.aftersales.ticket.SmartButton;
import dev.aftersales.ticket.TicketView;
import dev.aftersales.ticket.Upsert;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The assertions")
class AfterSalesAssertionsTest {

    private static final ActionId ACTION = new ActionId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
    private static final UserId MARTA = UserId.of("marta");
    private static final TicketRef TICKET = TicketRef.of("HD-1");
    private static final CouponCode SECRET = CouponCode.of("SORRY-9C41-77AB-F0D2");

    private static final Outcome<CouponCode> COMPLETED = new Outcome.Completed<>(ACTION, SECRET);
    private static final Outcome<CouponCode> REFUSED = new Outcome.Refused<>(
            List.of(Refusal.at("lines[2].quantity", REQUIRED), Refusal.of(NO_INVOICE), Refusal.of(NO_INVOICE)));
    private static final Outcome<CouponCode> ACCEPTED = new Outcome.Accepted<>(ACTION);
    private static final Outcome<CouponCode> PENDING = new Outcome.Pending<>(ACTION);
    private static final Outcome<CouponCode> WAITING =
            new Outcome.AwaitingApproval<>(ACTION, Instant.parse("2026-03-01T09:00:00Z"));
    private static final Outcome<CouponCode> CANCELLED = new Outcome.Cancelled<>(ACTION);
    private static final Outcome<CouponCode> UNKNOWN = new Outcome.Unknown<>(ACTION, false);
    private static final Outcome<CouponCode> HELD = new Outcome.Unknown<>(ACTION, true);

    private static final DocumentLink DRAFT = link(CREDIT_NOTE, "RINV/1", "DRAFT");
    private static final DocumentLink POSTED = link(CREDIT_NOTE, "RINV/2", "POSTED");
    private static final TicketView VIEW = new TicketView(
            TICKET,
            List.of(),
            "A broken lamp",
            List.of(
                    button(REFUND, Availability.AVAILABLE),
                    button(COUPON, Availability.UNKNOWN, Refusal.of(NO_INVOICE)),
                    button(REPAIR, Availability.UNAVAILABLE, Refusal.of(NO_DELIVERY))),
            List.of(DRAFT),
            List.of(),
            List.of(new SmartButton(CREDIT_NOTE, "Credit Notes", 1, List.of(POSTED))),
            List.of(line(1, EntryKind.CALLED), line(2, EntryKind.STEP_DONE), line(3, EntryKind.COMPLETED)));
    private static final TicketView HIDDEN = new TicketView(
            TICKET, List.of(Refusal.at("ticket", REQUIRED)), "", List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Preview FINE = new Preview(
            List.of(),
            List.of(new PlannedEffect("accounting.credit", PortKind.ACCOUNTING, true, "")),
            List.of(new CapUse(
                    CapKind.values()[0], "INV/1", "", "EUR", new BigDecimal("100.00"), new BigDecimal("25.00"))),
            true);
    private static final Preview WRONG =
            new Preview(List.of(Refusal.at("date", REQUIRED)), List.of(), List.of(), false);
    private static final Upsert NO_TITLE = new Upsert.Refused(List.of(Refusal.at("title", TOO_LONG)));

    /** The assertion of each outcome that must hold for it, and for no other. */
    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(COMPLETED, (Consumer<OutcomeAssert<?>>) OutcomeAssert::isCompleted),
                Arguments.of(REFUSED, (Consumer<OutcomeAssert<?>>) OutcomeAssert::isRefused),
                Arguments.of(ACCEPTED, (Consumer<OutcomeAssert<?>>) OutcomeAssert::isAccepted),
                Arguments.of(PENDING, (Consumer<OutcomeAssert<?>>) OutcomeAssert::isPending),
                Arguments.of(WAITING, (Consumer<OutcomeAssert<?>>) OutcomeAssert::isAwaitingApproval),
                Arguments.of(CANCELLED, (Consumer<OutcomeAssert<?>>) OutcomeAssert::isCancelled),
                Arguments.of(UNKNOWN, (Consumer<OutcomeAssert<?>>) OutcomeAssert::isUnknown));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    @DisplayName("hold for their own outcome and fail for every other")
    void onlyTheirOwn(Outcome<?> its, Consumer<OutcomeAssert<?>> assertion) {
        assertThatNoException().isThrownBy(() -> assertion.accept(assertThat(its)));
        outcomes()
                .map(other -> (Outcome<?>) other.get()[0])
                .filter(other -> other != its)
                .forEach(other -> assertThat(failure(() -> assertion.accept(assertThat(other))))
                        .startsWith(System.lineSeparator() + "Expected")
                        .contains("but it is"));
    }

    @Test
    @DisplayName("hand over the result of what is completed, and show none in a failure")
    void results() {
        assertThat(assertThat(COMPLETED).result()).isEqualTo(SECRET);
        assertThat(COMPLETED).extractingResult().isEqualTo(SECRET);
        assertThat(failure(() -> assertThat(COMPLETED).isRefused()))
                .contains("completed as action " + ACTION)
                .doesNotContain("SORRY", "F0D2");
        assertThat(failure(() -> assertThat(COMPLETED).extractingResult().isEqualTo(CouponCode.of("OTHER-CODE-0000"))))
                .doesNotContain("SORRY", "OTHER");
        assertThat(failure(() -> assertThat(REFUSED).result())).contains("to be completed", "refused with");
    }

    @Test
    @DisplayName("tell an unknown outcome that recovery settles from one that an operator must")
    void operators() {
        assertThat(HELD).isUnknown().isHeldForOperator();
        assertThat(failure(() -> assertThat(UNKNOWN).isHeldForOperator())).contains("to be left to an operator");
        assertThat(failure(() -> assertThat(HELD).isCompleted())).contains("for an operator to settle");
    }

    @Test
    @DisplayName("compare refusals by code, in any order, each as often as it occurs, and by field")
    void refusals() {
        assertThat(REFUSED)
                .isRefusedWith(NO_INVOICE, REQUIRED, NO_INVOICE)
                .hasRefusal(NO_INVOICE)
                .hasRefusalAt("lines[2].quantity", REQUIRED)
                .hasRefusalAt("", NO_INVOICE)
                .extractingRefusals()
                .hasSize(3);
        assertThat(failure(() -> assertThat(REFUSED).isRefusedWith(NO_INVOICE, REQUIRED)))
                .contains("exactly [NO_INVOICE, REQUIRED]")
                .contains("REQUIRED at lines[2].quantity: ")
                .contains("NO_INVOICE: ");
        assertThat(failure(() -> assertThat(REFUSED).isRefusedWith(NO_INVOICE, NO_INVOICE, TOO_LONG)))
                .contains("TOO_LONG");
        assertThat(failure(() -> assertThat(REFUSED).hasRefusal(TOO_LONG))).contains("to be refused with TOO_LONG");
        assertThat(failure(() -> assertThat(REFUSED).hasRefusalAt("lines[1].quantity", REQUIRED)))
                .contains("REQUIRED at lines[1].quantity");
        assertThat(failure(() -> assertThat(REFUSED).hasRefusalAt("", REQUIRED)))
                .contains("REQUIRED as a whole");
    }

    @Test
    @DisplayName("know the buttons of a view and why one cannot be pressed")
    void buttons() {
        assertThat(VIEW)
                .button(REFUND)
                .isAvailable()
                .and()
                .button(COUPON)
                .isUnknown()
                .hasRefusal(NO_INVOICE)
                .and()
                .button(REPAIR)
                .isUnavailableBecause(NO_DELIVERY);
        assertThat(failure(() -> assertThat(VIEW).button(REFUND).isUnavailableBecause(NO_DELIVERY)))
                .contains("REFUND UNAVAILABLE", "REFUND AVAILABLE");
        assertThat(failure(() -> assertThat(VIEW).button(REPAIR).isAvailable())).contains("NO_DELIVERY");
        assertThat(failure(() -> assertThat(VIEW).button(REPAIR).isUnavailableBecause(NO_INVOICE)))
                .contains("exactly [NO_INVOICE]");
        assertThat(failure(() -> assertThat(VIEW).button(REPAIR).isUnknown())).contains("REPAIR UNKNOWN");
        assertThat(failure(() -> assertThat(HIDDEN).button(REFUND))).contains("to be shown", "REQUIRED at ticket");
    }

    @Test
    @DisplayName("know the documents of a view")
    void documents() {
        assertThat(VIEW)
                .isShown()
                .hasSmartButton(CREDIT_NOTE, 1)
                .hasNoSmartButton(RETURN)
                .hasDraft(DRAFT.document())
                .hasDrafts(CREDIT_NOTE, 1)
                .hasDrafts(RETURN, 0)
                .hasUnfinished(0);
        assertThat(failure(() -> assertThat(VIEW).hasSmartButton(CREDIT_NOTE, 2)))
                .contains("CREDIT_NOTE behind a smart button: 2", "CREDIT_NOTE: 1");
        assertThat(failure(() -> assertThat(VIEW).hasSmartButton(RETURN, 1))).contains("RETURN");
        assertThat(failure(() -> assertThat(VIEW).hasNoSmartButton(CREDIT_NOTE)))
                .contains("no smart button");
        assertThat(failure(() -> assertThat(VIEW).hasDraft(POSTED.document())))
                .contains("CREDIT_NOTE RINV/2", "CREDIT_NOTE RINV/1 (DRAFT)");
        assertThat(failure(() -> assertThat(VIEW).hasDrafts(CREDIT_NOTE, 2))).contains("CREDIT_NOTE in open work: 2");
        assertThat(failure(() -> assertThat(VIEW).hasNoDraft())).contains("no open work");
        assertThat(failure(() -> assertThat(VIEW).hasUnfinished(1))).contains("1 unfinished actions");
        assertThat(failure(() -> assertThat(HIDDEN).hasNoDraft())).contains("to be shown");
    }

    @Test
    @DisplayName("read the chatter in its order")
    void chatter() {
        assertThat(VIEW)
                .hasChatter(EntryKind.CALLED, EntryKind.COMPLETED)
                .extractingChatter()
                .hasSize(3);
        assertThat(failure(() -> assertThat(VIEW).hasChatter(EntryKind.COMPLETED, EntryKind.CALLED)))
                .contains("[COMPLETED, CALLED]", "[CALLED, STEP_DONE, COMPLETED]");
    }

    @Test
    @DisplayName("know what a preview would do")
    void previews() {
        assertThat(FINE)
                .isAccepted()
                .hasEffects("accounting.credit")
                .takes(CapKind.values()[0], new BigDecimal("25"))
                .needsApproval();
        assertThat(WRONG).isRefusedWith(REQUIRED).hasRefusalAt("date", REQUIRED);
        assertThat(failure(() -> assertThat(WRONG).isAccepted())).contains("REQUIRED at date");
        assertThat(failure(() -> assertThat(FINE).isRefused())).contains("accepted: accounting.credit, once approved");
        assertThat(failure(() -> assertThat(FINE).hasEffects("accounting.credit", "accounting.post")))
                .contains("accounting.credit, then accounting.post");
        assertThat(failure(() -> assertThat(FINE).takes(CapKind.values()[0], BigDecimal.TEN)))
                .contains("to take 10", "25.00");
        Preview free = new Preview(List.of(), FINE.effects(), List.of(), false);
        assertThat(failure(() -> assertThat(free).needsApproval())).contains("to need approval");
    }

    @Test
    @DisplayName("know what became of a snapshot")
    void upserts() {
        assertThat(new Upsert.Kept()).isKept();
        assertThat(new Upsert.Ignored()).isIgnored();
        assertThat(NO_TITLE).isRefusedWith(TOO_LONG).hasRefusalAt("title", TOO_LONG);
        assertThat(failure(() -> assertThat(NO_TITLE).isKept())).contains("TOO_LONG at title");
        assertThat(failure(() -> assertThat((Upsert) new Upsert.Kept()).isIgnored()))
                .contains("kept");
        assertThat(failure(() -> assertThat((Upsert) new Upsert.Ignored()).isRefused()))
                .contains("ignored");
    }

    @Test
    @DisplayName("say what they are about when they are told")
    void descriptions() {
        assertThat(failure(() -> assertThat(UNKNOWN).as("the second call").isCompleted()))
                .contains("[the second call]");
    }

    private static String failure(Runnable assertion) {
        AssertionError failed = catchThrowableOfType(AssertionError.class, assertion::run);
        assertThat(failed).isNotNull();
        return failed.getMessage();
    }

    private static ServiceButton button(AfterSalesService service, Availability availability, Refusal... whyNot) {
        return new ServiceButton(service, service.name(), availability, List.of(whyNot));
    }

    private static DocumentLink link(DocumentKind kind, String id, String state) {
        return new DocumentLink(
                new DocumentRef(kind, id), id, null, state, null, MARTA, Instant.parse("2026-03-01T09:00:00Z"));
    }

    private static ChatterLine line(long sequence, EntryKind kind) {
        Instant at = Instant.parse("2026-03-01T09:00:00Z").plusSeconds(sequence);
        return new ChatterLine(
                TenantId.of("acme"),
                TICKET,
                sequence,
                kind,
                null,
                null,
                null,
                "",
                MARTA,
                "Marta",
                at,
                null,
                null,
                null);
    }
}
