/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static dev.aftersales.testkit.erp.directory.Tax.tax;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.action.Timing;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.erp.directory.Tax;
import dev.aftersales.ticket.TicketSnapshot;
import dev.aftersales.ticket.TicketSnapshotBuilder;
import dev.aftersales.ticket.TicketView;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A helpdesk that refunds, over a whole back end in memory: tickets of one customer, and one agent. */
final class RefundCounter implements AutoCloseable {

    static final TenantId TENANT = TenantId.of("acme");
    static final TeamId SUPPORT = TeamId.of("support");
    static final TicketRef TICKET = TicketRef.of("HD-1");
    static final Tax VAT = tax("VAT-20", "0.20");

    final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    final InMemoryErp erp;
    final AfterSales afterSales;
    final Desk desk;
    private final AtomicInteger requests = new AtomicInteger();

    private RefundCounter(InMemoryErpBuilder backEnd) {
        erp = backEnd.tenant(TENANT)
                .clock(clock)
                .running(PortKind.ACCOUNTING, PortKind.DIRECTORY)
                .build();
        afterSales = AfterSales.builder()
                .ports(Ports.of(erp))
                .clock(clock)
                .executor(Runnable::run)
                .timing(Timing.defaults())
                .build();
        desk = desk(Locale.ENGLISH);
        erp.customer("gemini", "Gemini Furniture");
        erp.customer("azure", "Azure Interior");
        erp.contact("ana", "Ana", "gemini");
        erp.product("desk", "Standing desk");
        erp.product("lamp", "Lamp");
        desk.put(new TeamSnapshot(SUPPORT, 1, "Support"));
        desk.execute(
                        ConfigureTeam.builder()
                                .team(SUPPORT)
                                .services(Set.of(AfterSalesService.REFUND))
                                .build(),
                        RequestKey.of("configure"))
                .orElseThrow();
        put(ticket(TICKET));
    }

    static RefundCounter open() {
        return over(InMemoryErp.builder());
    }

    static RefundCounter over(InMemoryErpBuilder backEnd) {
        return new RefundCounter(backEnd);
    }

    Desk desk(Locale locale) {
        return afterSales.desk(new Actor(TENANT, UserId.of("marta"), Actor.Kind.AGENT, null, locale));
    }

    static TicketSnapshotBuilder ticket(TicketRef ref) {
        return TicketSnapshot.builder()
                .ref(ref)
                .version(1)
                .team(SUPPORT)
                .title("Arrived broken")
                .customer(CustomerId.of("ana"))
                .closed(false);
    }

    void put(TicketSnapshotBuilder ticket) {
        desk.put(ticket.build());
    }

    /** An invoice of two desks and a lamp: 120.00 and 12.00 with tax, 252.00 together. */
    Invoice invoiced() {
        return erp.invoice("INV/1")
                .customer("gemini")
                .date("2026-02-01")
                .line("desk", 2, "100.00", VAT)
                .line("lamp", 1, "10.00", VAT)
                .post();
    }

    static LineId line(Invoice invoice, int index) {
        return invoice.lines().get(index).id();
    }

    static Quantity pcs(long amount) {
        return Quantity.of(amount, "pcs");
    }

    static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    RefundForm form() {
        return desk.refundForm(TICKET);
    }

    RefundableInvoice choice(Invoice invoice) {
        return form().invoice(invoice.id()).orElseThrow();
    }

    Money remaining(Invoice invoice) {
        return choice(invoice).remaining();
    }

    static IssueRefund.Builder issue(Invoice invoice, @Nullable CreditMethod method) {
        return IssueRefund.builder().ticket(TICKET).invoice(invoice.id()).method(method);
    }

    <R> Outcome<R> execute(RefundCommand<R> command) {
        return desk.execute(command, nextKey());
    }

    RequestKey nextKey() {
        return RequestKey.of("request-" + requests.incrementAndGet());
    }

    Refund refund(IssueRefund.Builder command) {
        return execute(command.build()).orElseThrow();
    }

    /** A draft of one desk: 120.00. */
    CreditNote draft(Invoice invoice) {
        return refund(issue(invoice, CreditMethod.PARTIAL).line(line(invoice, 0), pcs(1)))
                .creditNote();
    }

    CreditDraft goOn(CreditNote draft) {
        return desk.creditDraftForm(TICKET, draft.id()).draft().orElseThrow();
    }

    Outcome<CreditNote> confirm(CreditNote draft) {
        return execute(new ConfirmCreditNote(TICKET, draft.id(), draft.version()));
    }

    Outcome<CreditNote> cancel(CreditNote draft) {
        return execute(new CancelCreditNote(TICKET, draft.id()));
    }

    boolean changed(CreditNoteId id) {
        return afterSales.documentChanged(TENANT, new DocumentRef(DocumentKind.CREDIT_NOTE, id.value()));
    }

    TicketView view() {
        return desk.view(TICKET);
    }

    /** What the live credit notes in the back end come to. */
    Money liveInBackEnd(InvoiceId invoice) {
        return erp.creditNotesOf(invoice).stream().map(CreditNote::total).reduce(eur("0.00"), Money::plus);
    }

    /** Time goes on, and recovery with it, until nothing is left to recover. */
    void recover() {
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(6));
            afterSales.recover(100);
        }
    }

    static List<Refusal> refusals(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusals();
    }

    static void assertRefused(Outcome<?> outcome, RefusalCode... codes) {
        assertThat(refusals(outcome)).extracting(Refusal::code).containsExactly(codes);
    }

    @Override
    public void close() {
        afterSales.close();
    }
}
