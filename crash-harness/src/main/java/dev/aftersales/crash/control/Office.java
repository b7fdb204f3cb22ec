/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import dev.aftersales.AfterSales;
import dev.aftersales.audit.Check;
import dev.aftersales.audit.Checks;
import dev.aftersales.audit.Findings;
import dev.aftersales.audit.ViewsCheck;
import dev.aftersales.command.RequestKey;
import dev.aftersales.crash.audit.AnswersCheck;
import dev.aftersales.crash.audit.EventsCheck;
import dev.aftersales.crash.audit.Gathered;
import dev.aftersales.crash.erp.Ledgers;
import dev.aftersales.crash.node.Asked;
import dev.aftersales.crash.node.Drain;
import dev.aftersales.crash.node.Logs;
import dev.aftersales.crash.node.Told;
import dev.aftersales.crash.node.Wiring;
import dev.aftersales.crash.shop.Shop;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The controller's own node, which nobody stops: opens shops, lets everything come to its end, and audits. */
public final class Office {

    private static final String NAME = "office";

    private final Path directory;
    private final BackEnd backEnd;
    private final Store store;
    private final AfterSales node;

    Office(Path directory, BackEnd backEnd, DataSource pool) {
        Wiring wiring = Wiring.unwatched(backEnd.port());
        this.directory = directory;
        this.backEnd = backEnd;
        this.store = wiring.store(pool, false);
        this.node = wiring.node(store, Logs.events(directory, NAME));
    }

    public Store store() {
        return store;
    }

    /** Opens the shop of a tenant. */
    public void open(TenantId tenant) {
        backEnd.line().order("open", tenant.value(), Map.of());
        Shop.open(node, tenant);
    }

    /** Lets everything come to its end. */
    public void drain(Collection<TenantId> tenants) {
        new Drain(node, store).run(tenants);
    }

    /** The request keys of a tenant whose commands were completed. */
    List<String> completed(TenantId tenant) {
        return asked(tenant, Cluster.NODES).stream()
                .map(Asked::key)
                .distinct()
                .filter(key -> store.action(tenant, RequestKey.of(key))
                        .filter(action -> action.state() == ActionState.COMPLETED)
                        .isPresent())
                .toList();
    }

    /** What is wrong with a tenant, once drained. */
    public List<String> audit(TenantId tenant, Ledgers ledgers, List<String> nodes) {
        Gathered gathered = new Gathered(tenant, store, ledgers.of(tenant), asked(tenant, nodes), told(tenant, nodes));
        List<Check> all = new ArrayList<>(Checks.always());
        all.addAll(Checks.atEnd());
        all.add(new ViewsCheck(node.desk(Actor.agent(tenant, UserId.of("marta")))));
        all.add(new EventsCheck(gathered));
        all.add(new AnswersCheck(gathered, node));
        return Findings.of(gathered, all);
    }

    private List<Asked> asked(TenantId tenant, List<String> nodes) {
        return nodes.stream()
                .flatMap(name -> Logs.clients(directory, name).read(tenant, Asked.class).stream())
                .toList();
    }

    private List<Told> told(TenantId tenant, List<String> nodes) {
        return Stream.concat(nodes.stream(), Stream.of(NAME))
                .flatMap(name -> Logs.events(directory, name).read(tenant, Told.class).stream())
                .toList();
    }
}
