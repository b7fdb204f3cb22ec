/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.erp;

import dev.aftersales.crash.wire.DurableFile;
import dev.aftersales.crash.wire.ErpReply;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The durable side of the back end: each deed is on the disk before it is done, and who reads meanwhile waits. So nothing that
 * anybody was told of, or found by its key, is ever lost; and a deed whose time was over when it got here is never done.
 */
public final class Journal {

    private final DurableFile file;
    private final Ledgers ledgers;
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Clock clock = Clock.systemUTC();

    private Journal(DurableFile file, Ledgers ledgers) {
        this.file = file;
        this.ledgers = ledgers;
    }

    /** Opens a journal, and does again what is in it. */
    static Journal open(Path path) {
        Ledgers ledgers = Ledgers.replayed(path);
        return new Journal(DurableFile.open(path), ledgers);
    }

    /** What a journal tells of. */
    public static List<Deed> deeds(Path path) {
        return DurableFile.read(path, Deed.class);
    }

    /** Does a deed, unless its time is over. */
    ErpReply act(Deed deed, Instant until) {
        lock.writeLock().lock();
        try {
            Instant now = clock.instant();
            if (now.isAfter(until)) {
                return ErpReply.unavailable();
            }
            Deed done = new Deed(now, deed.request(), deed.pending(), deed.order());
            file.write(done);
            return ledgers.act(done);
        } finally {
            lock.writeLock().unlock();
        }
    }

    <T> T read(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    Ledgers ledgers() {
        return ledgers;
    }
}
