/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import dev.aftersales.crash.wire.ErpMessage;
import dev.aftersales.crash.wire.ErpOrder;
import dev.aftersales.crash.wire.ErpReply;
import dev.aftersales.crash.wire.ErpRequest;
import dev.aftersales.crash.wire.Greeting;
import dev.aftersales.crash.wire.Lines;
import dev.aftersales.spi.PortUnavailable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way to the back end's process. Thread-safe. */
public final class ErpLine {

    private static final Duration ORDERS = Duration.ofSeconds(20);

    private final int port;

    public ErpLine(int port) {
        this.port = port;
    }

    /**
     * Asks, and waits so long for the answer. The back end says its time first, by which the request expires: a process that was
     * halted on the way does not act after others believe that it never will.
     *
     * @throws PortUnavailable if nothing was sent
     * @throws IllegalStateException if something was, and no answer came
     */
    ErpReply ask(Duration patience, Function<Instant, ErpRequest> request) {
        try (Lines lines = greeted(patience)) {
            ErpRequest sent = request.apply(lines.receive(Greeting.class).now().plus(patience));
            return answered(lines, new ErpMessage(sent, null));
        } catch (IOException notSent) {
            throw new PortUnavailable("the back end is not there: " + notSent.getMessage());
        }
    }

    private Lines greeted(Duration patience) throws IOException {
        if (patience.isNegative() || patience.isZero()) {
            throw new IOException("the deadline is over");
        }
        return Lines.to(port, patience);
    }

    private static ErpReply answered(Lines lines, ErpMessage message) {
        try {
            lines.send(message);
            return lines.receive(ErpReply.class);
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        }
    }

    /** Has the back end do something. */
    public void order(String verb, @Nullable String tenant, Map<String, String> with) {
        try (Lines lines = Lines.to(port, ORDERS)) {
            lines.receive(Greeting.class);
            lines.send(new ErpMessage(null, new ErpOrder(verb, tenant, with)));
            lines.receive(ErpReply.class);
        } catch (IOException e) {
            throw new IllegalStateException("the back end did not obey: " + verb, e);
        }
    }
}
