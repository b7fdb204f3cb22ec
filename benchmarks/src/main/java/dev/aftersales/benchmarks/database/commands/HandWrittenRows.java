/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Entry;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes rows of actions, documents, tickets and entries, each with a statement of its own.
 *
 * @param connection in whose transaction
 */
record HandWrittenRows(Connection connection) {

    void insert(Action action) throws SQLException {
        Step step = action.currentStep();
        try (PreparedStatement statement = connection.prepareStatement(HandWrittenSql.INSERT_ACTION)) {
            new Binding(statement)
                    .text(action.tenant().value())
                    .value(action.id().value())
                    .text(action.requestKey().value())
                    .text(action.contentHash())
                    .text(action.commandName())
                    .text(action.command())
                    .name(action.service())
                    .name(action.ticket())
                    .text(action.actor().user().value())
                    .name(action.actor().kind())
                    .name(action.actor().customer())
                    .text(action.actor().locale().toLanguageTag())
                    .name(action.company())
                    .name(action.state())
                    .number(action.fence())
                    .count(action.unsure())
                    .count(action.attempts())
                    .instant(action.leaseUntil())
                    .instant(action.quietAt())
                    .instant(action.dueAt())
                    .flag(action.cancelWanted())
                    .flag(action.presumed())
                    .instant(action.watchUntil())
                    .count(action.step())
                    .count(action.steps().size())
                    .text(step.effect())
                    .text(step.key().value())
                    .flag(step.pivot())
                    .text(step.request())
                    .text(step.result())
                    .text(text(action.holds()))
                    .flag(action.holding())
                    .text(null)
                    .text(null)
                    .text(null)
                    .text(action.evidence())
                    .text(action.reference())
                    .text(action.plannedTeam())
                    .instant(action.approvalExpires())
                    .instant(action.createdAt())
                    .instant(action.changedAt())
                    .changeOne();
        }
    }

    void move(Action from, Action to) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HandWrittenSql.UPDATE_ACTION)) {
            new Binding(statement)
                    .name(to.state())
                    .number(to.fence())
                    .count(to.unsure())
                    .count(to.attempts())
                    .instant(to.leaseUntil())
                    .instant(to.quietAt())
                    .instant(to.dueAt())
                    .flag(to.cancelWanted())
                    .flag(to.presumed())
                    .instant(to.watchUntil())
                    .count(to.step())
                    .text(to.currentStep().result())
                    .flag(to.holding())
                    .text(null)
                    .text(to.evidence())
                    .text(to.reference())
                    .instant(to.approvalExpires())
                    .instant(to.changedAt())
                    .text(from.tenant().value())
                    .value(from.id().value())
                    .name(from.state())
                    .number(from.fence())
                    .count(from.step())
                    .flag(from.cancelWanted())
                    .changeOne();
        }
    }

    void insert(DocumentChange change) throws SQLException {
        Document document = change.document();
        try (PreparedStatement statement = connection.prepareStatement(HandWrittenSql.INSERT_DOCUMENT)) {
            new Binding(statement)
                    .text(document.tenant().value())
                    .name(document.kind())
                    .text(document.id())
                    .text(document.ticket().value())
                    .text(document.number())
                    .name(document.version())
                    .text(document.state())
                    .name(document.standing())
                    .flag(document.settled())
                    .name(document.link())
                    .text(document.snapshot())
                    .text(text(change.add()))
                    .flag(document.overCap())
                    .value(document.action().value())
                    .text(document.creator().value())
                    .value(null)
                    .number(document.revision())
                    .instant(document.createdAt())
                    .instant(document.checkedAt())
                    .changeOne();
        }
    }

    void count(Document document) throws SQLException {
        String sql = document.standing() == DocumentStanding.OPEN_WORK
                ? HandWrittenSql.COUNT_DRAFT
                : HandWrittenSql.COUNT_RETURN;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new Binding(statement)
                    .text(document.tenant().value())
                    .text(document.ticket().value())
                    .changeOne();
        }
    }

    void insert(Entry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HandWrittenSql.INSERT_ENTRY)) {
            new Binding(statement)
                    .text(entry.tenant().value())
                    .name(entry.kind())
                    .name(entry.ticket())
                    .value(entry.action() == null ? null : entry.action().value())
                    .name(entry.service())
                    .text(entry.commandName())
                    .name(entry.before())
                    .name(entry.after())
                    .number(entry.fence())
                    .text(entry.user().value())
                    .instant(entry.at())
                    .name(entry.document() == null ? null : entry.document().kind())
                    .text(entry.document() == null ? null : entry.document().id())
                    .text(entry.number())
                    .name(entry.link())
                    .text(null)
                    .flag(true)
                    .changeOne();
        }
    }

    /** As short as it can be written. */
    private static String text(List<Hold> holds) {
        return holds.stream()
                .map(hold -> "[\"" + hold.cap().kind() + "\",\"" + hold.cap().source() + "\",\""
                        + hold.cap().line() + "\"," + hold.quantity() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
