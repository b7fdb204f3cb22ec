/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Document;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions about documents. */
final class Documents {

    private static final String OF_TICKET =
            "SELECT d FROM DocumentRow d WHERE d.tenant = :tenant AND d.ticket = :ticket";
    private static final String TO_POLL =
            "SELECT d FROM DocumentRow d WHERE d.pollAt < :before ORDER BY d.pollAt, d.tenant, d.kind, d.id";

    private static final String KEPT =
            "SELECT d.id FROM DocumentRow d WHERE d.tenant = :tenant AND d.kind = :kind AND d.id IN :ids";

    private static final Comparator<Document> OLDEST = Comparator.comparing(Document::createdAt)
            .thenComparing(document -> document.kind().name())
            .thenComparing(Document::id);

    private final DocumentMapper mapper = new DocumentMapperImpl();

    Optional<Document> find(EntityManager entities, TenantId tenant, DocumentRef ref) {
        DocumentRow row = entities.find(DocumentRow.class, key(tenant, ref));
        return Optional.ofNullable(row).map(mapper::document);
    }

    List<Document> ofTicket(EntityManager entities, TenantId tenant, TicketRef ticket) {
        return entities
                .createQuery(OF_TICKET, DocumentRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("ticket", ticket.value())
                .getResultList()
                .stream()
                .map(mapper::document)
                .sorted(OLDEST)
                .toList();
    }

    List<Document> toPoll(EntityManager entities, int limit, Instant checkedBefore) {
        return entities
                .createQuery(TO_POLL, DocumentRow.class)
                .setParameter("before", Micros.of(checkedBefore))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(mapper::document)
                .toList();
    }

    Set<DocumentRef> recorded(EntityManager entities, TenantId tenant, Collection<DocumentRef> refs) {
        Map<DocumentKind, List<DocumentRef>> kinds = refs.stream().collect(Collectors.groupingBy(DocumentRef::kind));
        Set<DocumentRef> kept = new HashSet<>();
        kinds.forEach((kind, ofKind) -> entities.createQuery(KEPT, String.class)
                .setParameter("tenant", tenant.value())
                .setParameter("kind", kind.name())
                .setParameter("ids", ofKind.stream().map(DocumentRef::id).toList())
                .getResultList()
                .forEach(id -> kept.add(new DocumentRef(kind, id))));
        return Set.copyOf(kept);
    }

    static DocumentRow.Key key(TenantId tenant, DocumentRef ref) {
        return new DocumentRow.Key(tenant.value(), ref.kind().name(), ref.id());
    }
}
