/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.reading;
import static dev.aftersales.testkit.PortCalls.wholeCredit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 200;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private <T> List<T> together(IntFunction<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<T>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Callable<T> share = work.apply(thread);
            running.add(threads.submit(() -> {
                start.await();
                return share.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : running) {
            results.add(each.get());
        }
        return results;
    }

    private static Invoice invoice(InMemoryErp erp, int number) {
        return erp.invoice("INV/" + number)
                .customer("gemini")
                .line("desk", 1, "100.00")
                .post();
    }

    @Test
    @DisplayName("KEYED: many threads with one key act once and all get the same credit note")
    void sameKey() throws Exception {
        InMemoryErp erp = InMemoryErp.create();
        for (int round = 0; round < ROUNDS; round++) {
            Invoice invoice = invoice(erp, round);
            String key = "K" + round;

            List<Answer<CreditNote>> answers =
                    together(thread -> () -> erp.accounting().credit(call(key), wholeCredit(invoice, true)));

            assertThat(answers.stream().map(PortCalls::done).distinct()).hasSize(1);
            assertThat(erp.creditNotesOf(invoice.id())).hasSize(1);
        }
        assertThat(erp.journal().entries()).hasSize(ROUNDS);
    }

    @Test
    @DisplayName("LOOKUP: many threads with one key act once each, and the lookup finds them all")
    void sameKeyDoubled() throws Exception {
        InMemoryErp erp = InMemoryErp.builder().strength(EffectStrength.LOOKUP).build();
        Invoice invoice = invoice(erp, 1);

        together(thread -> () -> erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));

        assertThat(PortCalls.found(erp.accounting().lookupCreditNote(reading(), PortKey.of("K1"))))
                .hasSize(THREADS)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("enforced caps hold whatever threads do, and numbers are given once")
    void caps() throws Exception {
        InMemoryErp erp = InMemoryErp.builder().enforcingCaps().build();
        List<String> numbers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Invoice invoice = invoice(erp, round);
            int current = round;

            together(thread -> () -> {
                try {
                    return done(
                            erp.accounting().credit(call("K" + current + "X" + thread), wholeCredit(invoice, true)));
                } catch (PortRefused exceeding) {
                    return exceeding;
                }
            });

            assertThat(erp.creditNotesOf(invoice.id())).hasSize(1);
            assertThat(erp.invoice(invoice.id()).residual()).isEqualTo(Money.parse("EUR 0.00"));
            numbers.add(erp.creditNotesOf(invoice.id()).get(0).number());
        }
        assertThat(numbers).doesNotHaveDuplicates().hasSize(ROUNDS);
    }
}
