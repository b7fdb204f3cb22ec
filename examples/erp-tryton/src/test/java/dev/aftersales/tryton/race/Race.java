/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import dev.aftersales.tryton.LiveErp;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The whole race: with the library, and, while its recovery waits for what was lost, without it. */
final class Race {

    private static final int ABREAST = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LiveErp erp;
    private final int rounds;
    private final long seed;
    private final Duration settlesWithin;
    private final TrytonApi api;
    private final InvoiceTemplate invoices;
    private final DeliveryTemplate deliveries;

    Race(LiveErp erp, int rounds, long seed, Duration settlesWithin) throws IOException {
        this.erp = erp;
        this.rounds = rounds;
        this.seed = seed;
        this.settlesWithin = settlesWithin;
        this.api = new TrytonApi(erp.port(), erp.credentials().password(), erp.company(), PATIENCE);
        this.invoices = InvoiceTemplate.of(api, Long.parseLong(erp.seeded("invoices/partPaid")));
        this.deliveries = DeliveryTemplate.of(api, Long.parseLong(erp.seeded("deliveries/plain")));
    }

    RaceReport run() throws IOException {
        List<Round> drawn = Round.drawn(rounds, seed);
        Course course = new Course(api, invoices, deliveries);
        List<Prize> ours = course.prizes(drawn);
        List<Prize> theirs = course.prizes(drawn);
        Track track = new Track(ABREAST);
        try (LibraryNodes library = new LibraryNodes(erp, invoices.customer(), ours, settlesWithin, seed);
                BareClients bare = new BareClients(erp, seed, invoices, deliveries)) {
            track.run(library, ours);
            CompletableFuture<Void> settled = CompletableFuture.runAsync(library::settle);
            track.run(bare, theirs);
            bare.settle();
            settled.join();
            return new RaceReport(rounds, seed, result(bare, theirs), result(library, ours));
        }
    }

    private Result result(Contender contender, List<Prize> prizes) throws IOException {
        Books books = new Books(api);
        return new Result(contender.open(), contender.cuts(), books.credits(prizes), books.returns(prizes));
    }
}
