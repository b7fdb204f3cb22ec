/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs rounds, some abreast; in each the two nodes start at the same moment, first on the invoice, then on the delivery. */
final class Track {

    private static final int NODES = 2;

    private final int abreast;

    Track(int abreast) {
        this.abreast = abreast;
    }

    void run(Contender contender, List<Prize> prizes) {
        ExecutorService lanes = Executors.newFixedThreadPool(abreast);
        ExecutorService second = Executors.newFixedThreadPool(abreast);
        try {
            List<CompletableFuture<Void>> rounds = prizes.stream()
                    .map(prize -> CompletableFuture.runAsync(() -> round(contender, prize, second), lanes))
                    .toList();
            rounds.forEach(CompletableFuture::join);
        } finally {
            lanes.shutdownNow();
            second.shutdownNow();
        }
    }

    private static void round(Contender contender, Prize prize, ExecutorService second) {
        CyclicBarrier start = new CyclicBarrier(NODES);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> run(contender, 1, prize, start), second);
        run(contender, 0, prize, start);
        other.join();
    }

    private static void run(Contender contender, int node, Prize prize, CyclicBarrier start) {
        await(start);
        prize.round().at(node).forEach(wish -> contender.refund(node, prize, wish));
        await(start);
        prize.round().at(node).forEach(wish -> contender.takeBack(node, prize, wish));
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
