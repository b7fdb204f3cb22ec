/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditQuote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What can be credited of an invoice: all of it at first ({@link #of}), what remains after credit notes ({@link #minus}).
 *
 * <p>Immutable and thread-safe.
 */
public final class Creditable implements NormalisedInvoice {

    private final Sold sold;
    private final Credited credited;
    private final List<LineCells> lines;
    private final List<LineCells> roundings;
    private final Headroom headroom;

    private Creditable(Sold sold, Credited credited) {
        this.sold = sold;
        this.credited = credited;
        this.lines = sold.lines().stream().map(credited::leftOf).toList();
        this.roundings = sold.roundings().stream().map(credited::leftOf).toList();
        this.headroom = sold.headroom().minus(credited.whole());
    }

    static Creditable of(Sold sold) {
        return new Creditable(sold, Credited.NOTHING);
    }

    /**
     * Brings an invoice into cells: net and each tax per line of goods or shipping, discounts and document taxes shared
     * over the lines they concern.
     *
     * @param invoice the invoice, in any state
     * @return the invoice as a {@link Creditable}, or all reasons why it cannot be credited
     */
    public static NormalisedInvoice of(Invoice invoice) {
        return Normalisation.of(invoice);
    }

    /**
     * What remains after one more credit note: a live one of any origin, or the plan of one in flight. The order of
     * credit notes does not matter. A line of it that names no line of the invoice uses up the invoice as a whole alone.
     *
     * @param creditNote its lines, all of them
     * @return what remains; never less than nothing, see {@link #overCredits()}
     * @throws org.joda.money.CurrencyMismatchException when an amount is not in the invoice's currency
     */
    public Creditable minus(List<CreditNoteLine> creditNote) {
        return creditNote.isEmpty() ? this : new Creditable(sold, credited.plus(sold, creditNote));
    }

    /**
     * What remains after one more credit, its cash rounding included.
     *
     * @param credit the credit, as computed from this or from what remained earlier
     * @return what remains
     */
    public Creditable minus(Credit credit) {
        Money lines = credit.lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.net()), line.taxes().stream().map(TaxAmount::amount)))
                .reduce(Money.zero(currency()), Money::plus);
        return minus(credit.lines(), credit.total().minus(lines));
    }

    /**
     * What remains after one more credit note that has cash rounding of its own.
     *
     * @param creditNote its lines, all of them
     * @param roundingDifference its cash rounding that is not a line: the last credit's, in the sign of the invoice's
     * @return what remains
     * @throws org.joda.money.CurrencyMismatchException when an amount is not in the invoice's currency
     */
    public Creditable minus(List<CreditNoteLine> creditNote, Money roundingDifference) {
        if (!roundingDifference.getCurrencyUnit().equals(currency())) {
            throw new CurrencyMismatchException(currency(), roundingDifference.getCurrencyUnit());
        }
        return new Creditable(sold, credited.plus(sold, creditNote).plusRounding(Minor.of(roundingDifference)));
    }

    /**
     * Computes a credit of what remains.
     *
     * @param selections what to credit
     * @return the {@link Credit}, or all reasons why there can be none
     */
    public CreditResult credit(List<CreditSelection> selections) {
        return new CreditComputation(this, selections).result();
    }

    /**
     * Takes over the taxes of a back end that computes them itself, when they fit what remains.
     *
     * @param plan the credit as computed from this
     * @param quote what the back end would put on it
     * @return the plan with the back end's taxes, or the reasons why they do not fit
     */
    public CreditResult quoted(Credit plan, CreditQuote quote) {
        return new QuoteCheck(this, plan).result(quote);
    }

    /**
     * The currency of all amounts.
     *
     * @return the invoice's currency
     */
    public CurrencyUnit currency() {
        return sold.currency();
    }

    /**
     * Whether prices were agreed with tax included, so that quantities are credited by gross.
     *
     * @return as the invoice says
     */
    public boolean taxIncluded() {
        return sold.taxIncluded();
    }

    /**
     * What remains of each line of goods and shipping.
     *
     * @return the lines in invoice order; those with nothing left are among them
     */
    public List<LineCells> lines() {
        return lines;
    }

    /**
     * What remains of a line of goods or shipping.
     *
     * @param line the line
     * @return what remains, or empty when the invoice has no such line
     */
    public Optional<LineCells> line(LineId line) {
        return sold.find(line).filter(cells -> !sold.isRounding(line)).map(credited::leftOf);
    }

    /**
     * The most that a credit could come to now.
     *
     * @return net, taxes and cash rounding of everything that remains; 0 when {@link #isExhausted()}
     */
    public Money total() {
        return money(isExhausted() ? 0 : new InvoiceCredit(this).most());
    }

    /**
     * Whether nothing refundable remains.
     *
     * @return whether no credit is possible any more
     */
    public boolean isExhausted() {
        return isSpent() || headroom.total() <= 0;
    }

    /**
     * The caps that the credit notes exceed already.
     *
     * @return the lines, in invoice order, then the invoice as a whole; empty when all is well
     */
    public List<OverCredit> overCredits() {
        List<OverCredit> excesses = new ArrayList<>();
        for (LineCells line : sold.lines()) {
            credited.excessOf(line, currency()).ifPresent(excesses::add);
        }
        long excess = excessOfWhole();
        if (excess > 0) {
            excesses.add(new OverCredit(null, money(excess), null));
        }
        return List.copyOf(excesses);
    }

    /** Rounding down that no credit note told of may be on any of them. */
    private long excessOfWhole() {
        return Math.max(Math.min(roundingDifference(), 0) - headroom.total(), 0);
    }

    /**
     * An amount of this invoice.
     *
     * @param minor in minor units
     * @return the amount in the invoice's currency
     */
    public Money money(long minor) {
        return Money.ofMinor(currency(), minor);
    }

    @Override
    public <T> T match(Function<Creditable, T> creditable, Function<List<InvoiceProblem>, T> problems) {
        return creditable.apply(this);
    }

    /** Whether nothing but cash rounding remains. */
    boolean isSpent() {
        return headroom.isSpent() || lines.stream().allMatch(LineCells::isZero);
    }

    /** What remains of the invoice as a whole. */
    Headroom headroom() {
        return headroom;
    }

    /** What remains of cash rounding that is a line. */
    List<LineCells> roundings() {
        return roundings;
    }

    private long roundingDifference() {
        return Minor.left(sold.roundingDifference(), credited.roundingDifference());
    }

    /** All cash rounding that remains, whether a line or not. */
    long cashRounding() {
        return roundings.stream().mapToLong(LineCells::gross).sum() + roundingDifference();
    }

    /** What remains of any line with cells, cash rounding included. */
    Optional<LineCells> find(@Nullable LineId line) {
        return sold.find(line).map(credited::leftOf);
    }

    /** Whether a line is one that corrects others: a discount or cash rounding. */
    boolean isCorrection(LineId line) {
        return sold.isDiscount(line) || sold.isRounding(line);
    }
}
