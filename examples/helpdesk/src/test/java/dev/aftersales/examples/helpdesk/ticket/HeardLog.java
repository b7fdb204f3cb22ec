/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is written to a log, while it is listened to. */
final class HeardLog extends Handler {

    private final List<String> lines = new ArrayList<>();

    private HeardLog() {}

    /** What a class writes while something is done, a line each. */
    static String of(Class<?> writer, Runnable work) {
        Logger logger = Logger.getLogger(writer.getName());
        HeardLog heard = new HeardLog();
        logger.addHandler(heard);
        try {
            work.run();
        } finally {
            logger.removeHandler(heard);
        }
        return String.join("\n", heard.lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(new SimpleFormatter().formatMessage(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
