/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentPosition;
import dev.aftersales.store.DocumentQuery;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documents of a ticket, page by page. */
final class DocumentList {

    private static final String OF_TICKET =
            "SELECT d FROM DocumentRow d WHERE d.tenant = :tenant AND d.ticket = :ticket";

    private final DocumentMapper mapper = new DocumentMapperImpl();

    List<Document> page(EntityManager entities, DocumentQuery query) {
        Question question = new Question(OF_TICKET)
                .value("tenant", query.tenant().value())
                .value("ticket", query.ticket().value());
        if (query.kind() != null) {
            question.and("d.kind = :kind").value("kind", query.kind().name());
        }
        if (query.standing() != null) {
            question.and("d.standing = :standing")
                    .value("standing", query.standing().name());
        }
        behind(question, query.after());
        return question
                .orderedBy("d.createdAt, d.kind, d.id")
                .in(entities, DocumentRow.class)
                .setMaxResults(query.limit())
                .getResultList()
                .stream()
                .map(mapper::document)
                .toList();
    }

    /** The first of the two conditions is what an index begins with. */
    private static void behind(Question question, @Nullable DocumentPosition after) {
        if (after != null) {
            question.and("d.createdAt >= :afterAt")
                    .and("(d.createdAt > :afterAt OR d.kind > :afterKind OR (d.kind = :afterKind AND d.id > :afterId))")
                    .value("afterAt", Objects.requireNonNull(Micros.of(after.createdAt())))
                    .value("afterKind", after.ref().kind().name())
                    .value("afterId", after.ref().id());
        }
    }
}
