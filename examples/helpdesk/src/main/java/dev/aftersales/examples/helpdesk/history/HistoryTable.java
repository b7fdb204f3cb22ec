/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.history;

import dev.aftersales.command.ActionId;
import dev.aftersales.store.ActionState;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The helpdesk's history of actions. Whatever is kept twice is there once. Thread-safe. */
@Repository
public class HistoryTable {

    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an action, unless something later is known of it. */
    void keep(KeptAction action) {
        OffsetDateTime changedAt = OffsetDateTime.ofInstant(action.changedAt(), ZoneOffset.UTC);
        int known = jdbc.sql("update hd_action set state = ?, changed_at = ? where id = ? and changed_at <= ?")
                .params(action.state().name(), changedAt, action.id().toString(), changedAt)
                .update();
        if (known == 0) {
            addUnlessKnown(jdbc.sql(
                            "insert into hd_action (id, team, service, state, accepted_on, changed_at) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            action.id().toString(),
                            action.team().value(),
                            action.service().name(),
                            action.state().name(),
                            action.day(),
                            changedAt));
        }
    }

    /** Keeps a posted credit note, which never changes again. */
    void keep(KeptRefund refund) {
        addUnlessKnown(jdbc.sql(
                        "insert into hd_refund (document, team, currency, amount, posted_on) values (?, ?, ?, ?, ?)")
                .params(refund.document(), refund.team().value(), refund.currency(), refund.amount(), refund.day()));
    }

    /** Keeps a received return, which never changes again. */
    void keep(KeptTurnaround turnaround) {
        addUnlessKnown(jdbc.sql("insert into hd_turnaround (document, team, seconds, received_on) values (?, ?, ?, ?)")
                .params(
                        turnaround.document(),
                        turnaround.team().value(),
                        turnaround.took().toSeconds(),
                        turnaround.day()));
    }

    private static void addUnlessKnown(JdbcClient.StatementSpec insert) {
        try {
            insert.update();
        } catch (DuplicateKeyException known) {
            // told before, or told by another node at the same moment
        }
    }

    /**
     * A page of the actions that were last heard of in some states.
     *
     * @param states the states
     * @param after only actions behind this one; null to start at the oldest
     * @param limit how many at most
     * @return the actions, oldest first: their ids are in the order of time
     */
    public List<ActionId> in(Set<ActionState> states, @Nullable ActionId after, int limit) {
        return jdbc.sql("select id from hd_action where state in (:states) and id > :after order by id limit :limit")
                .param("states", states.stream().map(ActionState::name).toList())
                .param("after", after == null ? "" : after.toString())
                .param("limit", limit)
                .query((row, number) -> new ActionId(UUID.fromString(row.getString("id"))))
                .list();
    }

    /**
     * How many actions were last heard of in some states.
     *
     * @param states the states
     * @return the number
     */
    public long count(Set<ActionState> states) {
        return jdbc.sql("select count(*) from hd_action where state in (:states)")
                .param("states", states.stream().map(ActionState::name).toList())
                .query(Long.class)
                .single();
    }
}
