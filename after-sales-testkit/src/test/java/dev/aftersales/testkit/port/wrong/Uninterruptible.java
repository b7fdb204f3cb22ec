/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A wait that no interrupt ends. */
final class Uninterruptible {

    private Uninterruptible() {}

    static Object answer(Question question) throws Throwable {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        Thread asking = new Thread(() -> ask(question, answer));
        asking.setDaemon(true);
        asking.start();
        try {
            return answer.join();
        } catch (CompletionException thrown) {
            throw thrown.getCause();
        }
    }

    private static void ask(Question question, CompletableFuture<Object> answer) {
        try {
            answer.complete(question.proceed());
        } catch (Throwable thrown) {
            answer.completeExceptionally(thrown);
        }
    }
}
