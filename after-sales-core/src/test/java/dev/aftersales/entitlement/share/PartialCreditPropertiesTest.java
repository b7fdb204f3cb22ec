/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.entitlement.share.CreditSelection.ByGross;
import dev.aftersales.entitlement.share.CreditSelection.ByNet;
import dev.aftersales.entitlement.share.CreditSelection.LineByGross;
import dev.aftersales.entitlement.share.CreditSelection.LineByNet;
import dev.aftersales.entitlement.share.CreditSelection.LineByQuantity;
import dev.aftersales.entitlement.share.CreditSelection.Whole;
import dev.aftersales.entitlement.share.CreditSelection.WholeLine;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Random sequences of credits of random invoices. The generator gives a seed, so that every failure can be repeated. */
class PartialCreditPropertiesTest {

    private static final int CREDITS = 12;

    @Provide
    Arbitrary<SampleInvoice> invoices() {
        return RandomInvoices.any();
    }

    @Property(tries = 400)
    @Label("REF-11: any sequence of credits that reaches the whole adds up to it: net, each tax, per line, and total")
    void reachesTheWhole(@ForAll("invoices") SampleInvoice sample, @ForAll Random random) {
        Creditable all = sample.creditable();
        Assume.that(!all.isExhausted());
        List<Credit> live = new ArrayList<>();
        for (int i = 0; i < CREDITS; i++) {
            if (!live.isEmpty() && random.nextInt(4) == 0) {
                live.remove(random.nextInt(live.size()));
            }
            Creditable remaining = after(all, live);
            credit(remaining, selections(remaining, random)).ifPresent(live::add);
        }
        Creditable rest = after(all, live);
        rest.credit(List.of(new Whole())).match(live::add, problems -> true);

        assertIsWhole(all, live);
    }

    /** Cash rounding down can use up the total before the lines; cash rounding up can be left when they are used up. */
    private static void assertIsWhole(Creditable all, List<Credit> live) {
        Creditable end = after(all, live);
        Money total = live.stream().map(Credit::total).reduce(Money.zero(all.currency()), Money::plus);
        assertThat(total.plus(all.money(Math.max(end.cashRounding(), 0)))).isEqualTo(all.total());
        assertThat(end.isExhausted()).isTrue();
        if (end.cashRounding() >= 0) {
            assertThat(sums(all, live)).isEqualTo(uncounted(all.lines()));
        }
    }

    @Property(tries = 400)
    @Label("REF-9: no cell of a credit is above what remains, no quantity and no total either")
    void withinRemaining(@ForAll("invoices") SampleInvoice sample, @ForAll Random random) {
        Creditable remaining = sample.creditable();
        for (int i = 0; i < CREDITS; i++) {
            Optional<Credit> credit = credit(remaining, selections(remaining, random));
            if (credit.isPresent()) {
                assertIsWithin(remaining, credit.get());
                remaining = remaining.minus(credit.get());
                assertThat(remaining.overCredits()).isEmpty();
            }
        }
    }

    private static void assertIsWithin(Creditable remaining, Credit credit) {
        assertThat(credit.total()).isBetween(remaining.money(1), remaining.total());
        for (CreditNoteLine line : credit.lines()) {
            LineCells left = remaining.find(line.invoiceLine()).orElseThrow();
            LineTally taken = LineTally.of(left, line);
            assertThat(taken.strayTax()).isZero();
            assertThat(taken.excessOver(left)).isZero();
            assertThat(taken.quantityOver(left)).isNull();
            for (int column = 0; column <= left.taxes().size(); column++) {
                assertThat(taken.amounts().amount(column)).isNotNegative();
            }
        }
    }

    @Property(tries = 300)
    @Label("REF-10: by gross the total is exactly the amount, by net the net is")
    void exactAmount(@ForAll("invoices") SampleInvoice sample, @ForAll Random random) {
        Creditable remaining = sample.creditable();
        for (CreditSelection selection : selectionsByAmount(remaining, random)) {
            credit(remaining, List.of(selection)).ifPresent(credit -> assertIsExactly(selection, credit));
        }
    }

    private static void assertIsExactly(CreditSelection selection, Credit credit) {
        if (selection instanceof ByGross by) {
            assertThat(credit.total().toBigMoney()).isEqualTo(by.amount());
        } else if (selection instanceof LineByGross by) {
            assertThat(credit.total().minus(credit.cashRounding()).toBigMoney()).isEqualTo(by.amount());
        } else if (selection instanceof ByNet by) {
            assertThat(credit.net().toBigMoney()).isEqualTo(by.amount());
        } else if (selection instanceof LineByNet by) {
            assertThat(credit.net().toBigMoney()).isEqualTo(by.amount());
        }
    }

    @Property(tries = 300)
    @Label("REF-9: a refusal for too much names a remainder that is not refused for too much")
    void remainderIsNotTooMuch(@ForAll("invoices") SampleInvoice sample, @ForAll Random random) {
        Creditable all = sample.creditable();
        Creditable remaining = credit(all, selections(all, random))
                .map(credit -> all.minus(credit))
                .orElse(all);
        BigMoney tooMuch = all.total().toBigMoney().plus(all.money(1));

        List<CreditProblem> problems =
                remaining.credit(List.of(new ByGross(tooMuch))).match(credit -> List.of(), refused -> refused);

        assertThat(problems).extracting(CreditProblem::kind).containsExactly(Kind.EXCEEDS_REFUNDABLE);
        Money most = Optional.ofNullable(problems.get(0).remainingAmount()).orElseThrow();
        assertThat(most.isPositive()).isEqualTo(!remaining.isExhausted());
        if (most.isPositive()) {
            assertThat(credit(remaining, List.of(new ByGross(most.toBigMoney()))))
                    .isPresent();
        }
    }

    @Property(tries = 200)
    @Label("REF-11: the whole is everything that is left")
    void wholeIsEverything(@ForAll("invoices") SampleInvoice sample, @ForAll Random random) {
        Creditable all = sample.creditable();
        Creditable remaining = credit(all, selections(all, random))
                .map(credit -> all.minus(credit))
                .orElse(all);

        credit(remaining, List.of(new Whole())).ifPresent(credit -> {
            assertThat(credit.last()).isTrue();
            assertThat(credit.total()).isEqualTo(remaining.total());
            Creditable none = remaining.minus(credit);
            assertThat(none.lines()).allMatch(LineCells::isZero);
            assertThat(none.isExhausted()).isTrue();
        });
    }

    @Property(tries = 200)
    @Label("REF-11: the order of selections and of earlier credit notes changes nothing")
    void orderDoesNotMatter(@ForAll("invoices") SampleInvoice sample, @ForAll Random random) {
        Creditable all = sample.creditable();
        List<CreditSelection> selections = ofLines(all, random);
        List<CreditSelection> shuffled = new ArrayList<>(selections);
        Collections.shuffle(shuffled, random);
        assertThat(credit(all, shuffled)).isEqualTo(credit(all, selections));

        List<Credit> credits = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Creditable remaining = after(all, credits);
            credit(remaining, selections(remaining, random)).ifPresent(credits::add);
        }
        List<LineCells> left = after(all, credits).lines();
        Collections.shuffle(credits, random);
        assertThat(after(all, credits).lines()).isEqualTo(left);
    }

    private static Creditable after(Creditable all, List<Credit> live) {
        return live.stream().reduce(all, Creditable::minus, (one, other) -> other);
    }

    private static Optional<Credit> credit(Creditable remaining, List<CreditSelection> selections) {
        return remaining.credit(selections).match(Optional::of, problems -> Optional.empty());
    }

    /** All live credits of each line, in the shape of the invoice's lines. */
    private static List<LineCells> sums(Creditable all, List<Credit> live) {
        List<LineCells> sums = new ArrayList<>();
        for (LineCells line : all.lines()) {
            LineCells none = line.withAmounts(new long[line.taxes().size() + 1]);
            LineTally sum = live.stream()
                    .flatMap(credit -> credit.lines().stream())
                    .filter(credited -> line.id().equals(credited.invoiceLine()))
                    .map(credited -> LineTally.of(line, credited))
                    .reduce(new LineTally(none, 0, BigDecimal.ZERO), LineTally::plus);
            sums.add(sum.amounts());
        }
        return uncounted(sums);
    }

    private static List<LineCells> uncounted(List<LineCells> lines) {
        return lines.stream().map(line -> line.withQuantity(null)).toList();
    }

    private static List<CreditSelection> selections(Creditable remaining, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(new ByGross(part(remaining, remaining.total().getAmountMinorLong(), random)));
            case 1 -> List.of(new ByNet(part(remaining, net(remaining), random)));
            default -> ofLines(remaining, random);
        };
    }

    private static List<CreditSelection> selectionsByAmount(Creditable remaining, Random random) {
        List<CreditSelection> selections = new ArrayList<>();
        selections.add(new ByGross(part(remaining, remaining.total().getAmountMinorLong(), random)));
        selections.add(new ByGross(remaining.total().toBigMoney()));
        selections.add(new ByNet(part(remaining, net(remaining), random)));
        for (LineCells line : remaining.lines()) {
            selections.add(new LineByGross(line.id(), part(remaining, line.gross(), random)));
            selections.add(new LineByNet(line.id(), part(remaining, line.net(), random)));
        }
        return selections;
    }

    /** A selection of some of the lines, each of any kind that it can take. */
    private static List<CreditSelection> ofLines(Creditable remaining, Random random) {
        List<CreditSelection> selections = new ArrayList<>();
        for (LineCells line : remaining.lines()) {
            if (!line.isZero() && random.nextBoolean()) {
                selections.add(ofLine(remaining, line, random));
            }
        }
        return selections;
    }

    private static CreditSelection ofLine(Creditable remaining, LineCells line, Random random) {
        Quantity quantity = line.quantity();
        if (quantity != null && quantity.amount().signum() > 0 && random.nextInt(3) > 0) {
            return new LineByQuantity(line.id(), part(quantity, random));
        }
        if (line.net() > 0 && random.nextBoolean()) {
            return new LineByNet(line.id(), part(remaining, line.net(), random));
        }
        return random.nextInt(4) == 0
                ? new WholeLine(line.id())
                : new LineByGross(line.id(), part(remaining, line.gross(), random));
    }

    private static long net(Creditable remaining) {
        return remaining.lines().stream().mapToLong(LineCells::net).sum();
    }

    /** Anything from one unit to all of it, now and then all of it. */
    private static BigMoney part(Creditable remaining, long of, Random random) {
        long part = of < 1 || random.nextInt(5) == 0 ? of : 1 + Math.floorMod(random.nextLong(), of);
        return remaining.money(part).toBigMoney();
    }

    /** Whole pieces or not, now and then all of them. */
    private static Quantity part(Quantity of, Random random) {
        if (random.nextInt(4) == 0) {
            return of;
        }
        BigDecimal part = of.amount().multiply(BigDecimal.valueOf(1 + random.nextInt(999), 3));
        BigDecimal pieces = part.setScale(0, RoundingMode.CEILING);
        return of.withAmount(random.nextBoolean() ? part : pieces.min(of.amount()));
    }
}
