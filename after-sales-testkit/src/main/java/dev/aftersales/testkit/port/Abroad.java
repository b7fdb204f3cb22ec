/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What is answered on machines that stand elsewhere. Whoever asks locks locale and time zone. */
final class Abroad {

    private Abroad() {}

    /** The answers, one for each place. */
    static <T> List<T> everywhere(Callable<T> task) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Surroundings there : Surroundings.far()) {
            there.during(() -> answers.add(task.call()));
        }
        return answers;
    }
}
