/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import dev.aftersales.crash.node.NodeProcess;
import dev.aftersales.crash.node.NodeSettings;
import dev.aftersales.crash.node.Order;
import dev.aftersales.crash.node.Report;
import dev.aftersales.crash.wire.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A running node, as the controller sees it. Thread-safe. */
public final class Node {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final NodeSettings settings;
    private final Process process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Map<Long, CompletableFuture<Map<String, String>>> answers = new ConcurrentHashMap<>();
    private final BlockingQueue<String> caught = new LinkedBlockingQueue<>();
    private final AtomicLong orders = new AtomicLong();

    private Node(NodeSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    static Node start(NodeSettings settings, List<String> options) {
        Path log = Path.of(settings.directory()).resolve("node-" + settings.name() + ".log");
        Process process = Jvm.start(NodeProcess.class, log, options, Wire.line(settings));
        Node node = new Node(settings, process);
        Thread listener = new Thread(node::listen, "reports of " + settings.name());
        listener.setDaemon(true);
        listener.start();
        return node;
    }

    private void listen() {
        try (BufferedReader reports =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reports.readLine(); line != null; line = reports.readLine()) {
                hear(Wire.read(line, Report.class));
            }
        } catch (IOException gone) {
            // killed: there is nothing more to hear
        }
        IllegalStateException dead = new IllegalStateException(settings.name() + " is gone");
        ready.completeExceptionally(dead);
        answers.values().forEach(answer -> answer.completeExceptionally(dead));
    }

    private void hear(Report report) {
        switch (report.kind()) {
            case READY -> ready.complete(null);
            case CAUGHT -> caught.add(Objects.requireNonNull(report.facts().get("instant")));
            case DONE -> answer(report).complete(report.facts());
            case FAILED ->
                answer(report)
                        .completeExceptionally(
                                new IllegalStateException(report.facts().toString()));
        }
    }

    private CompletableFuture<Map<String, String>> answer(Report report) {
        return answers.computeIfAbsent(report.id(), none -> new CompletableFuture<>());
    }

    /** Waits until it is up, or gone. */
    boolean isUp() {
        try {
            awaitReady();
            return true;
        } catch (IllegalStateException gone) {
            kill();
            return false;
        }
    }

    Node awaitReady() {
        wait(ready);
        return this;
    }

    /** Gives an order without waiting for it to be carried out. */
    public CompletableFuture<Map<String, String>> begin(String verb, Map<String, String> with) {
        long id = orders.incrementAndGet();
        CompletableFuture<Map<String, String>> answer = answers.computeIfAbsent(id, none -> new CompletableFuture<>());
        try {
            byte[] line = (Wire.line(new Order(id, verb, with)) + '\n').getBytes(StandardCharsets.UTF_8);
            process.getOutputStream().write(line);
            process.getOutputStream().flush();
        } catch (IOException gone) {
            answer.completeExceptionally(gone);
        }
        return answer;
    }

    /** Gives an order and waits until it is carried out. */
    public Map<String, String> order(String verb, Map<String, String> with) {
        return wait(begin(verb, with));
    }

    public static <T> T wait(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next instant at which a thread was caught; null if none is within some time. */
    public @Nullable String caught(Duration patience) {
        try {
            return caught.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void kill() {
        Jvm.kill(process);
    }

    /** Closes its input, upon which it ends in good order. */
    void end() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            // it is gone already
        }
        process.onExit().join();
    }

    void halt() {
        Jvm.signal(process, "STOP");
    }

    void goOn() {
        Jvm.signal(process, "CONT");
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    NodeSettings settings() {
        return settings;
    }
}
