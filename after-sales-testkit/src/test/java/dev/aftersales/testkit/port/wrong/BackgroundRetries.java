/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Sends what went wrong again by itself, long after it has told its caller. */
public final class BackgroundRetries implements Answering {

    private record Waiting(Instant due, Question question) {}

    private final Clock clock;
    private final Duration delay;
    private final Predicate<RuntimeException> which;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();

    public BackgroundRetries(Clock clock, Duration delay, Predicate<RuntimeException> which) {
        this.clock = clock;
        this.delay = delay;
        this.which = which;
    }

    @Override
    public Object answer(Question question) throws Throwable {
        sendDue();
        try {
            return question.proceed();
        } catch (RuntimeException lost) {
            if (question.isEffect() && which.test(lost)) {
                queue.add(new Waiting(clock.instant().plus(delay), question));
            }
            throw lost;
        }
    }

    private void sendDue() throws Throwable {
        Waiting next = queue.peek();
        if (next != null && !next.due().isAfter(clock.instant()) && queue.remove(next)) {
            try {
                next.question().proceed();
            } catch (RuntimeException again) {
                queue.add(next);
            }
        }
    }
}
