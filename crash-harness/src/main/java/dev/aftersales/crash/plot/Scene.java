/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.plot;

import dev.aftersales.action.Codec;
import dev.aftersales.command.Command;
import dev.aftersales.crash.control.Cluster;
import dev.aftersales.crash.control.Node;
import dev.aftersales.crash.node.Timings;
import dev.aftersales.crash.shop.Shop;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Action;
import dev.aftersales.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Two nodes, a back end, and one shop: what a plot can have happen, in order. Used by one thread. */
final class Scene {

    /** The node that begins. */
    static final String FIRST = "n1";

    /** The node that takes over. */
    static final String SECOND = "n2";

    private static final Money HALF = Money.parse("EUR 60.50");
    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration FOR_A_CATCH = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 10;

    /** By how much two processes may know the database's time differently. */
    private static final Duration MARGIN = Duration.ofMillis(50);

    private final Cluster cluster;
    private final TenantId tenant;
    private final Codec codec = new Codec();
    private final List<CompletableFuture<Map<String, String>>> left = new ArrayList<>();
    private int sent;

    Scene(Cluster cluster, TenantId tenant) {
        this.cluster = cluster;
        this.tenant = tenant;
    }

    /** What becomes of the next request of a method; a fate of LATE waits until it is delivered. */
    void fate(String method, String fate) {
        cluster.backEnd().line().order("tell", tenant.value(), Map.of("method", method, "fate", fate, "delay", "-1"));
    }

    /** Requests that were held back arrive, and pending work is finished. */
    void deliver() {
        cluster.backEnd().line().order("deliver", tenant.value(), Map.of());
        cluster.backEnd().line().order("finish", tenant.value(), Map.of());
    }

    /** Somebody credits half of the lamp in the back end itself. */
    void creditHalfByHand() {
        cluster.backEnd().line().order("credit half", tenant.value(), Map.of());
    }

    IssueRefund whole() {
        return refund().everything().build();
    }

    IssueRefund half() {
        return refund().gross(HALF).build();
    }

    private static IssueRefund.Builder refund() {
        return IssueRefund.builder()
                .ticket(Shop.TICKETS.get(0))
                .invoice(Shop.ONE_LAMP)
                .method(CreditMethod.PARTIAL);
    }

    /** A client sends a command to a node, and does not wait for the answer. */
    CompletableFuture<Map<String, String>> begin(String node, Command<?> command, String manner) {
        sent++;
        return cluster.node(node)
                .begin(
                        "send",
                        Map.of(
                                "tenant",
                                tenant.value(),
                                "user",
                                "client-" + sent,
                                "key",
                                "request-" + sent,
                                "type",
                                command.getClass().getName(),
                                "command",
                                codec.write(command),
                                "manner",
                                manner));
    }

    CompletableFuture<Map<String, String>> begin(String node, Command<?> command) {
        return begin(node, command, "EXECUTE");
    }

    /** A client sends a command to a node, and waits for the answer, whatever it is. */
    void send(String node, Command<?> command) {
        end(begin(node, command));
    }

    /** Waits for an answer; one that never comes because the node failed is none. */
    void end(CompletableFuture<Map<String, String>> answer) {
        try {
            answer.join();
        } catch (CompletionException failed) {
            // the client hears that it failed, and nothing else
        }
    }

    /** Whoever comes to this instant next on a node stays there. */
    void trap(String node, String instant) {
        cluster.node(node).order("arm", Map.of("instant", instant, "nth", "1", "tenant", tenant.value()));
    }

    void awaitCaught(String node) {
        Objects.requireNonNull(cluster.node(node).caught(FOR_A_CATCH), "nobody came");
    }

    /** A node recovers until it is caught; what it was about to do, it never does. */
    void recoverUntilCaught(String node) {
        @Nullable String caught = null;
        for (int attempt = 0; attempt < ATTEMPTS && caught == null; attempt++) {
            leave(recovery(node));
            caught = cluster.node(node).caught(FOR_A_CATCH.dividedBy(ATTEMPTS));
        }
        Objects.requireNonNull(caught, "nobody came");
    }

    void release(String node, String instant) {
        cluster.node(node).order("release", Map.of("instant", instant));
    }

    void kill(String node) {
        cluster.kill(node);
        cluster.launch(node);
    }

    void cutNextCommit(String node) {
        cluster.cutCommits(node, 1);
    }

    void recover(String node) {
        Node.wait(recovery(node));
    }

    private CompletableFuture<Map<String, String>> recovery(String node) {
        return cluster.node(node).begin("recover", Map.of("limit", "100"));
    }

    /** A client sends a command, and never hears of it again. */
    void leave(String node, Command<?> command) {
        leave(begin(node, command));
    }

    private void leave(CompletableFuture<Map<String, String>> answer) {
        left.add(answer);
    }

    /** An operator's verdict on the only action. */
    void operate(String node, String what) {
        cluster.node(node)
                .order(
                        "operate",
                        Map.of("tenant", tenant.value(), "action", action().id().toString(), "what", what));
    }

    /** Waits until recovery may take the only action. */
    void awaitDue() {
        awaitPast(Objects.requireNonNull(action().dueAt()));
    }

    /** Waits until "not found" will be believed of the only action. */
    void awaitQuiet() {
        awaitPast(Objects.requireNonNull(action().quietAt()));
    }

    /** Waits until the first lease of the only action is over. */
    void awaitLeaseOver() {
        awaitPast(action().createdAt().plus(Timings.LEASE));
    }

    private void awaitPast(Instant time) {
        while (!store().now().isAfter(time.plus(MARGIN))) {
            LockSupport.parkNanos(TICK.toNanos());
        }
    }

    private Action action() {
        return Shop.TICKETS.stream()
                .flatMap(ticket -> store().openActions(tenant, ticket).stream())
                .findFirst()
                .orElseThrow();
    }

    private Store store() {
        return cluster.office().store();
    }
}
