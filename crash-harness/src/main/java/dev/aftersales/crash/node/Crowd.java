/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.crash.shop.Shop;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Many clients of one node who want a little of the same invoice, all at once. */
final class Crowd {

    private final Client client;

    Crowd(Client client) {
        this.client = client;
    }

    /** Each of so many threads asks so many times for so many cents of one lamp. */
    void rush(Order order) throws InterruptedException {
        int threads = (int) order.number("threads");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService crowd = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                clients.add(crowd.submit(() -> {
                    start.await();
                    ask(order, number);
                    return number;
                }));
            }
            start.countDown();
            for (Future<?> client : clients) {
                client.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            crowd.shutdownNow();
        }
    }

    private void ask(Order order, int number) {
        Actor actor = Actor.agent(TenantId.of(order.text("tenant")), UserId.of("client-" + number));
        IssueRefund little = IssueRefund.builder()
                .ticket(Shop.TICKETS.get(number % Shop.TICKETS.size()))
                .invoice(Shop.ONE_LAMP)
                .method(CreditMethod.PARTIAL)
                .gross(Money.ofMinor(CurrencyUnit.EUR, order.number("cents")))
                .build();
        for (int i = 0; i < order.number("times"); i++) {
            insist(actor, order.text("name") + "-" + number + "-" + i, little);
        }
    }

    /** Who is told that the back end could not be reached asks anew, as people do: on a slow machine that is nobody's fault. */
    private void insist(Actor actor, String key, IssueRefund little) {
        String name = key;
        while (isUnreached(client.send(actor, name, little, Client.Manner.EXECUTE))) {
            name += "+";
        }
    }

    private static boolean isUnreached(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                && refused.refusals().stream().anyMatch(refusal -> refusal.code() == RefusalCode.BACK_END_UNAVAILABLE);
    }
}
