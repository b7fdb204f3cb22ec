/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

class RefundFormPropertiesTest {

    @Provide
    Arbitrary<Invoice> invoices() {
        return RandomRefunds.invoices();
    }

    @Provide
    Arbitrary<Set<AccountingCapability>> missing() {
        return Arbitraries.of(AccountingCapability.class)
                .filter(capability -> capability != AccountingCapability.EXPLICIT_TAX)
                .set()
                .ofMaxSize(3);
    }

    @Property(tries = 150)
    @Label("REF-1, REF-6: a form never offers what deciding refuses, and says why it does not offer the rest")
    void offersWhatIsDecided(
            @ForAll("invoices") Invoice invoice,
            @ForAll("missing") Set<AccountingCapability> missing,
            @ForAll Payment payment,
            @ForAll boolean staged,
            @ForAll long seed) {
        PaperErp erp = erp(invoice, missing, staged, payment, new Random(seed));

        RefundableInvoice choice = erp.choice();

        if (choice.paid()) {
            assertThat(choice.methods()).isEmpty();
            assertThat(choice.offered())
                    .isEqualTo(isPlanned(erp.decide(choice.refund().build())));
            return;
        }
        for (CreditMethod method : CreditMethod.values()) {
            boolean planned =
                    isPlanned(erp.decide(choice.refund().method(method).build()));
            assertThat(choice.methods().contains(method)).as("%s", method).isEqualTo(planned);
            assertThat(choice.whyNot().containsKey(method)).as("%s", method).isEqualTo(!planned);
        }
        assertThat(choice.offered()).isEqualTo(!choice.methods().isEmpty());
    }

    @Property(tries = 100)
    @Label("REF-1: of each line exactly what the form shows can be credited, and not a unit more")
    void linesAreTrue(@ForAll("invoices") Invoice invoice, @ForAll long seed) {
        PaperErp erp = new PaperErp(invoice);
        creditSome(erp, new Random(seed));

        for (RefundableLine line : erp.choice().lines()) {
            if (line.net().isPositive()
                    && !line.gross().isGreaterThan(erp.choice().remaining())) {
                IssueRefund.Builder all = PaperErp.issue(CreditMethod.PARTIAL)
                        .lineGross(line.line().id(), line.gross());
                assertThat(erp.decide(all.build())).isInstanceOf(Decision.Planned.class);
            }
            Money more = line.gross().plus(Money.ofMinor(line.gross().getCurrencyUnit(), 1));
            assertThat(erp.decide(PaperErp.issue(CreditMethod.PARTIAL)
                            .lineGross(line.line().id(), more)
                            .build()))
                    .isInstanceOf(Decision.Refused.class);
        }
    }

    enum Payment {
        NONE,
        PART,
        ALL
    }

    private static PaperErp erp(
            Invoice invoice, Set<AccountingCapability> missing, boolean staged, Payment payment, Random random) {
        PaperErp erp = new PaperErp(invoice);
        creditSome(erp, random);
        if (payment != Payment.NONE) {
            Money residual = erp.invoice().residual();
            long minor = residual.getAmountMinorLong();
            Money paid = payment == Payment.ALL ? residual : Money.ofMinor(residual.getCurrencyUnit(), minor / 2);
            erp.paid(paid.getAmount().toPlainString());
        }
        if (staged) {
            erp.staged();
        }
        return erp.without(missing.toArray(AccountingCapability[]::new));
    }

    /** Some credits: posted and drafts, made through the library and elsewhere. */
    private static void creditSome(PaperErp erp, Random random) {
        for (int i = random.nextInt(3); i > 0; i--) {
            RefundableInvoice choice = erp.choice();
            IssueRefund.Builder refund = choice.refund()
                    .method(random.nextBoolean() ? CreditMethod.PARTIAL : CreditMethod.FULL)
                    .addLines(RandomRefunds.selection(choice.lines(), choice.remaining(), random));
            Decision decision = erp.decide(refund.build());
            if (isPlanned(decision) && random.nextBoolean()) {
                erp.carryOut(decision);
            } else if (isPlanned(decision)) {
                erp.creditElsewhere(
                        CreditNoteState.POSTED, PaperErp.request(decision).lines());
            }
        }
    }

    private static boolean isPlanned(Decision decision) {
        return decision instanceof Decision.Planned;
    }
}
