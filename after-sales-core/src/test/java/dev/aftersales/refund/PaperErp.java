/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Codec;
import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Language;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import dev.aftersales.ticket.TicketCustomer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** An accounting back end with one invoice, on paper, together with what the library would keep of it. */
final class PaperErp {

    static final TenantId TENANT = TenantId.of("acme");
    static final TicketRef TICKET = TicketRef.of("HD-1");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    final Map<CreditNoteId, CreditNote> notes = new LinkedHashMap<>();
    final Map<CreditNoteId, Document> documents = new LinkedHashMap<>();
    final Map<CapKey, Entitlement> rows = new LinkedHashMap<>();
    private final List<CreditNoteId> elsewhere = new ArrayList<>();
    private final Codec codec = new Codec();
    private Set<AccountingCapability> capabilities =
            EnumSet.complementOf(EnumSet.of(AccountingCapability.ENFORCES_CAP));
    private BackEnd.Quotes quotes = (asked, lines) -> new CreditQuote(lines);
    private boolean staged;
    private Invoice invoice;

    PaperErp(Invoice invoice) {
        this.invoice = invoice;
    }

    PaperErp without(AccountingCapability... missing) {
        EnumSet<AccountingCapability> rest = EnumSet.copyOf(capabilities);
        rest.removeAll(List.of(missing));
        capabilities = rest;
        return this;
    }

    PaperErp staged() {
        staged = true;
        return this;
    }

    /** The back end computes tax itself. */
    PaperErp quoting(BackEnd.Quotes own) {
        quotes = own;
        return without(AccountingCapability.EXPLICIT_TAX);
    }

    PaperErp invoice(Invoice changed) {
        invoice = changed;
        return this;
    }

    Invoice invoice() {
        return invoice;
    }

    PaperErp paid(String amount) {
        Money paid = Money.of(invoice.currency(), new BigDecimal(amount));
        return invoice(Invoice.builder()
                .from(invoice)
                .paid(paid)
                .residual(invoice.residual().minus(paid))
                .build());
    }

    Money money(String amount) {
        return Money.of(invoice.currency(), new BigDecimal(amount));
    }

    BackEnd backEnd() {
        return new BackEnd(capabilities, staged, quotes);
    }

    InvoiceFacts invoiceFacts() {
        List<CreditNote> live = notes.values().stream()
                .filter(note -> note.state() != CreditNoteState.CANCELLED)
                .toList();
        List<CreditNote> foreign =
                live.stream().filter(note -> elsewhere.contains(note.id())).toList();
        return new InvoiceFacts(TENANT, invoice, live, foreign, List.copyOf(rows.values()), TODAY);
    }

    IssueFacts issueFacts() {
        return new IssueFacts(
                new TicketCustomer(Optional.of(SampleInvoice.CUSTOMER), Optional.empty()),
                new CreditReason(TICKET, Language.ENGLISH),
                Optional.of(invoiceFacts()),
                backEnd());
    }

    DraftFacts draftFacts(CreditNoteId id) {
        Document document = documents.get(id);
        return new DraftFacts(
                document,
                codec.read(document.snapshot(), CreditNote.class),
                Optional.ofNullable(notes.get(id)),
                Optional.of(invoiceFacts()),
                new CreditReason(TICKET, Language.ENGLISH),
                backEnd());
    }

    RefundableInvoice choice() {
        return InvoiceChoice.of(TICKET, issueFacts(), invoiceFacts());
    }

    Decision decide(IssueRefund command) {
        return IssueDecision.decide(command, issueFacts());
    }

    Decision decide(AmendCreditNote command) {
        return AmendDecision.decide(command, draftFacts(command.creditNote()));
    }

    Decision decide(ConfirmCreditNote command) {
        return ConfirmDecision.decide(command, draftFacts(command.creditNote()));
    }

    Decision decide(CancelCreditNote command) {
        return CancelDecision.decide(draftFacts(command.creditNote()), List.copyOf(rows.values()));
    }

    /** A draft for a command, as a builder. */
    static IssueRefund.Builder issue(CreditMethod method) {
        return IssueRefund.builder().ticket(TICKET).invoice(SampleInvoice.ID).method(method);
    }

    /** Does what was decided; fails when a cap would be exceeded. */
    CreditNote carryOut(Decision decision) {
        Plan plan = plan(decision);
        plan.claims().forEach(this::reserve);
        CreditNote note = documentOf(plan);
        notes.put(note.id(), note);
        keep(note, plan.claims().stream().map(CapClaim::hold).toList());
        return note;
    }

    static Plan plan(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Planned.class);
        return ((Decision.Planned) decision).plan();
    }

    static List<Refusal> refusals(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).refusals();
    }

    static List<RefusalCode> codes(Decision decision) {
        return refusals(decision).stream().map(Refusal::code).toList();
    }

    /** What a plan asks the back end for in its first step. */
    static CreditRequest request(Decision decision) {
        return ((CreditOrder) plan(decision).steps().get(0).request()).request();
    }

    /** A credit note made in the back end itself. */
    CreditNote creditElsewhere(CreditNoteState state, List<CreditNoteLine> lines) {
        CreditNote note = note(state, lines);
        notes.put(note.id(), note);
        elsewhere.add(note.id());
        return note;
    }

    /** An amount that credits no line in particular. */
    CreditNoteLine ofNoLine(String net, String tax) {
        return new CreditNoteLine(
                null, null, money(net), List.of(new TaxAmount(TaxId.of("vat"), new BigDecimal("0.20"), money(tax))));
    }

    /** A change in the back end itself, which the library has not noticed. */
    void change(CreditNote note) {
        notes.put(note.id(), note);
    }

    Money credited() {
        return notes.values().stream()
                .filter(note -> note.state() != CreditNoteState.CANCELLED)
                .map(CreditNote::total)
                .reduce(Money.zero(invoice.currency()), Money::plus);
    }

    Money total() {
        return Creditable.of(invoice).match(Creditable::total, problems -> Money.zero(invoice.currency()));
    }

    List<CreditNoteId> drafts() {
        return documents.keySet().stream()
                .filter(id -> notes.get(id).state() == CreditNoteState.DRAFT)
                .toList();
    }

    private void reserve(CapClaim claim) {
        Entitlement row = rows.getOrDefault(
                claim.key(),
                new Entitlement(
                        claim.key(), "", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0));
        assertThat(claim.gen()).as("generation of %s", claim.key()).isEqualTo(row.gen());
        Entitlement taken = new Entitlement(
                claim.key(),
                claim.unit(),
                claim.total(),
                claim.external(),
                row.reserved(),
                row.consumed().add(claim.quantity()),
                row.gen() + 1);
        assertThat(taken.consumed()).as("%s", claim.key()).isNotNegative();
        assertThat(claim.quantity().signum() < 0 || taken.remaining().signum() >= 0)
                .as("%s has room for %s", claim.key(), claim.quantity())
                .isTrue();
        rows.put(claim.key(), taken);
    }

    private CreditNote documentOf(Plan plan) {
        PlannedStep<?> first = plan.steps().get(0);
        if (first.request() instanceof CreditOrder order) {
            boolean posted = order.request().post() || plan.steps().size() > 1;
            return note(
                    posted ? CreditNoteState.POSTED : CreditNoteState.DRAFT,
                    order.request().lines());
        }
        if (first.request() instanceof AmendOrder order) {
            return next(order.before(), CreditNoteState.DRAFT, order.request().lines());
        }
        if (first.request() instanceof PostOrder order) {
            return next(order.before(), CreditNoteState.POSTED, order.lines());
        }
        CancelOrder order = (CancelOrder) first.request();
        return next(order.before(), CreditNoteState.CANCELLED, order.before().lines());
    }

    private CreditNote note(CreditNoteState state, List<CreditNoteLine> lines) {
        return CreditNote.builder()
                .id(CreditNoteId.of("CN-" + (notes.size() + 1)))
                .version(DocumentVersion.of("1"))
                .state(state)
                .invoice(invoice.id())
                .billTo(invoice.billTo())
                .currency(invoice.currency())
                .date(TODAY)
                .lines(lines)
                .total(LineSums.total(lines, invoice.currency()))
                .build();
    }

    static CreditNote next(CreditNote before, CreditNoteState state, List<CreditNoteLine> lines) {
        DocumentVersion version = before.version() == null
                ? null
                : DocumentVersion.of(
                        Integer.toString(Integer.parseInt(before.version().value()) + 1));
        return CreditNote.builder()
                .from(before)
                .version(version)
                .state(state)
                .lines(lines)
                .total(LineSums.total(lines, before.currency()))
                .build();
    }

    private void keep(CreditNote note, List<Hold> added) {
        Map<CapKey, BigDecimal> holds = new LinkedHashMap<>();
        Document before = documents.get(note.id());
        if (before != null) {
            before.holds().forEach(hold -> holds.merge(hold.cap(), hold.quantity(), BigDecimal::add));
        }
        added.forEach(hold -> holds.merge(hold.cap(), hold.quantity(), BigDecimal::add));
        documents.put(note.id(), document(note, holds));
    }

    private Document document(CreditNote note, Map<CapKey, BigDecimal> holds) {
        return Document.builder()
                .tenant(TENANT)
                .ticket(TICKET)
                .kind(DocumentKind.CREDIT_NOTE)
                .id(note.id().value())
                .version(note.version())
                .state(note.state().name())
                .standing(DocumentStanding.OPEN_WORK)
                .settled(false)
                .snapshot(codec.write(note))
                .holds(holds.entrySet().stream()
                        .filter(hold -> hold.getValue().signum() != 0)
                        .map(hold -> new Hold(hold.getKey(), hold.getValue()))
                        .collect(Collectors.toList()))
                .action(new ActionId(new UUID(0, 1)))
                .creator(UserId.of("marta"))
                .revision(0)
                .createdAt(Instant.EPOCH)
                .checkedAt(Instant.EPOCH)
                .build();
    }
}
