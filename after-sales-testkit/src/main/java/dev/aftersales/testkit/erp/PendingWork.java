/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import java.util.ArrayList;
import java.util.List;

/** Work the back end took on and finishes later. Thread-safe. */
public final class PendingWork {

    private record Job(Runnable finish, Runnable fail) {}

    private final Numbering numbering = new Numbering();
    private final List<Job> jobs = new ArrayList<>();

    /** No work yet. */
    public PendingWork() {}

    synchronized String add(Runnable finish, Runnable fail) {
        jobs.add(new Job(finish, fail));
        return numbering.next("JOB-");
    }

    /**
     * Finishes all work taken on so far.
     *
     * @return how many jobs that was
     */
    public int finish() {
        List<Job> taken = take();
        taken.forEach(job -> job.finish().run());
        return taken.size();
    }

    /**
     * Gives all work up that was taken on so far: it never has an effect.
     *
     * @return how many jobs that was
     */
    public int fail() {
        List<Job> taken = take();
        taken.forEach(job -> job.fail().run());
        return taken.size();
    }

    private synchronized List<Job> take() {
        List<Job> taken = List.copyOf(jobs);
        jobs.clear();
        return taken;
    }
}
