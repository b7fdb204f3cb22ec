/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import dev.aftersales.crash.shop.Manners;
import dev.aftersales.crash.wire.ErpMessage;
import dev.aftersales.crash.wire.ErpOrder;
import dev.aftersales.crash.wire.ErpReply;
import dev.aftersales.crash.wire.ErpRequest;
import dev.aftersales.crash.wire.Greeting;
import dev.aftersales.crash.wire.Lines;
import dev.aftersales.spi.TenantId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Where requests arrive over a connection, and meet their fate. Thread-safe. */
final class Counter {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration WORK = Duration.ofMillis(300);

    private final Journal journal;
    private final Mishaps mishaps;
    private final Queue<Runnable> heldBack = new ConcurrentLinkedQueue<>();
    private final Clock clock = Clock.systemUTC();

    Counter(Journal journal, Mishaps mishaps) {
        this.journal = journal;
        this.mishaps = mishaps;
        finishSoon();
    }

    /** Serves one request and hangs up. */
    void serve(Lines lines) throws IOException {
        lines.within(PATIENCE);
        lines.send(new Greeting(clock.instant()));
        ErpMessage message = lines.receive(ErpMessage.class);
        if (message.order() != null) {
            lines.send(obey(message.order()));
        } else if (message.request() != null) {
            serve(message.request(), lines);
        }
    }

    private ErpReply obey(ErpOrder order) {
        if (Orders.isDeed(order)) {
            return act(new Deed(clock.instant(), null, false, order), Instant.MAX);
        }
        switch (order.verb()) {
            case "mishaps" -> mishaps.draw(order);
            case "tell" -> mishaps.tell(order);
            case "deliver" -> deliver();
            default -> throw new IllegalArgumentException(order.verb());
        }
        return ErpReply.done(null);
    }

    private void serve(ErpRequest request, Lines lines) throws IOException {
        Fate fate = mishaps.of(request);
        switch (fate.kind()) {
            case WELL -> lines.send(proceed(request));
            case LOST -> lines.close();
            case UNANSWERED -> {
                proceed(request);
                lines.close();
            }
            case LATE -> {
                lines.close();
                arriveLate(request, fate.delay());
            }
            case TWICE -> {
                proceed(request);
                lines.send(proceed(request));
            }
            case PENDING -> {
                lines.send(act(new Deed(clock.instant(), request, true, null), request.until()));
                finishSoon();
            }
            case REFUSED ->
                lines.send(new ErpReply(ErpReply.Kind.REFUSED, null, "REJECTED", Map.of("reason", "not today")));
            case UNAVAILABLE -> lines.send(ErpReply.unavailable());
        }
    }

    private ErpReply proceed(ErpRequest request) {
        return request.key() == null
                ? journal.read(() -> journal.ledgers().ask(request))
                : act(new Deed(clock.instant(), request, false, null), request.until());
    }

    /** What is late has settled after as long as the back end promises, or never does. Without a delay it waits to be delivered. */
    private void arriveLate(ErpRequest request, Duration delay) {
        Duration settlesWithin = Manners.of(TenantId.of(request.tenant())).settlesWithin();
        Instant last = request.until().plus(settlesWithin);
        Runnable arrival = () -> act(new Deed(clock.instant(), request, false, null), last);
        if (delay.isNegative()) {
            heldBack.add(arrival);
        } else {
            after(delay).execute(arrival);
        }
    }

    private void deliver() {
        for (Runnable arrival = heldBack.poll(); arrival != null; arrival = heldBack.poll()) {
            arrival.run();
        }
    }

    private void finishSoon() {
        after(WORK).execute(() -> obey(new ErpOrder(Orders.FINISH, null, Map.of())));
    }

    private static Executor after(Duration delay) {
        return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private ErpReply act(Deed deed, Instant until) {
        return journal.act(deed, until);
    }
}
