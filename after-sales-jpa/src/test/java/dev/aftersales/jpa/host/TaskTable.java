/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import dev.aftersales.jpa.HostTransaction;
import dev.aftersales.jpa.Transactions;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.FieldServiceEffect;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** Field-service tasks in the store's own database: written in the transaction that is active, or in one of their own. */
final class TaskTable implements FieldServicePort {

    static final Project VISITS = new Project(ProjectId.of("visits"), "Home visits", true);

    final AtomicInteger calls = new AtomicInteger();

    private final Transactions transactions;
    private final AtomicReference<Consumer<EntityManager>> afterwards = new AtomicReference<>(entities -> {});

    TaskTable(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What happens in the next call once the row is written. */
    void thenOnce(Consumer<EntityManager> then) {
        afterwards.set(then);
    }

    @Override
    public boolean joinsCallerTransaction() {
        return true;
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        Optional<HostTransaction> current = transactions.current();
        return current.isPresent() ? work.apply(current.get().entityManager()) : transactions.inNew(work);
    }

    @Override
    public Answer<Task> create(Call call, TaskRequest request) {
        calls.incrementAndGet();
        return inTransaction(entities -> {
            HostNote known = entities.find(HostNote.class, call.key().value());
            if (known == null) {
                entities.persist(new HostNote(call.key().value(), request.title() + "|" + request.customer()));
            }
            afterwards.getAndSet(unused -> {}).accept(entities);
            return Answer.done(find(entities, call.key()).orElseThrow());
        });
    }

    /** By a query, which must see what was written a moment ago. */
    private static Optional<Task> find(EntityManager entities, PortKey key) {
        return entities.createQuery("SELECT n FROM HostNote n WHERE n.noteKey = :key", HostNote.class)
                .setParameter("key", key.value())
                .getResultStream()
                .findFirst()
                .map(row -> task(key, row.text()));
    }

    private static Task task(PortKey key, String text) {
        int bar = text.indexOf('|');
        return Task.builder()
                .id(TaskId.of(key.value()))
                .title(text.substring(0, bar))
                .project(VISITS.id())
                .customer(CustomerId.of(text.substring(bar + 1)))
                .state(TaskState.NEW)
                .inert(false)
                .key(key)
                .build();
    }

    @Override
    public Lookup<Task> lookupTask(ReadContext context, PortKey key) {
        return inTransaction(entities -> Lookup.of(find(entities, key).stream().toList()));
    }

    @Override
    public Optional<Task> task(ReadContext context, TaskId id) {
        return inTransaction(entities -> find(entities, PortKey.of(id.value())));
    }

    @Override
    public List<Project> projects(ReadContext context) {
        return List.of(VISITS);
    }

    @Override
    public Set<FieldServiceCapability> capabilities() {
        return Set.of();
    }

    @Override
    public EffectGuarantee guarantee(FieldServiceEffect effect) {
        return EffectGuarantee.keyed(Duration.ZERO);
    }

    @Override
    public Answer<Task> cancel(Call call, TaskIdRequest request) {
        throw PortRefused.unsupported("cancel");
    }
}
