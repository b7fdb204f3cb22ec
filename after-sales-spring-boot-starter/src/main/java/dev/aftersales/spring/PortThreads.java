/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The threads on which ports are called, each call within the observation of whoever waits for it, so that traces stay whole. As
 * many as the library has of its own, daemons, made when they are needed. No bean of type Executor: the application's own
 * would not be made then.
 */
final class PortThreads implements DisposableBean {

    private static final int THREADS = 32;
    private static final int KEPT_SECONDS = 30;

    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

    PortThreads(ObservationRegistry registry) {
        threads.setThreadNamePrefix("after-sales-port-");
        threads.setDaemon(true);
        threads.setCorePoolSize(THREADS);
        threads.setMaxPoolSize(THREADS);
        threads.setKeepAliveSeconds(KEPT_SECONDS);
        threads.setAllowCoreThreadTimeOut(true);
        threads.setTaskDecorator(within(registry));
        threads.initialize();
    }

    private static TaskDecorator within(ObservationRegistry registry) {
        return task -> {
            Observation waiting = registry.getCurrentObservation();
            return waiting == null ? task : () -> waiting.scoped(task);
        };
    }

    void execute(Runnable task) {
        threads.execute(task);
    }

    @Override
    public void destroy() {
        threads.destroy();
    }
}
