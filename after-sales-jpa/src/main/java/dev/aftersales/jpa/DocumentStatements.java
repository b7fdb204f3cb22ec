/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import org.jspecify.annotations.Nullable;

/** The statements that write documents without reading them. */
final class DocumentStatements {

    private final String documents;
    private final DocumentMapper mapper = new DocumentMapperImpl();

    DocumentStatements(Dialect dialect) {
        this.documents = dialect.qualified("as_document");
    }

    NativeStatement insert(Document document) {
        DocumentRow row = mapper.row(document);
        return new NativeInsert(documents)
                .value("tenant", row.tenant)
                .value("kind", row.kind)
                .value("id", row.id)
                .value("ticket", row.ticket)
                .value("number", row.number)
                .value("version", row.version)
                .value("state", row.state)
                .value("standing", row.standing)
                .value("settled", row.settled)
                .value("link", row.link)
                .value("snapshot", row.snapshot)
                .value("holds", row.holds)
                .value("over_cap", row.overCap)
                .uuid("action_id", row.actionId)
                .value("creator", row.creator)
                .value("open_action", row.openAction)
                .value("revision", row.revision)
                .value("created_at", row.createdAt)
                .value("checked_at", row.checkedAt)
                .statement();
    }

    /**
     * Marks a document as changed by an unfinished action, unless another one does already.
     *
     * @param revision the revision it must have; null for any
     */
    NativeStatement occupy(DocumentRef ref, Action action, @Nullable Long revision) {
        NativeStatement statement = update(ref, action.tenant(), action.id()).add(" and open_action is null");
        return revision == null ? statement : statement.set(" and revision", revision);
    }

    /** Takes the mark away again, if it is the action's own. */
    NativeStatement free(DocumentRef ref, Action action) {
        return update(ref, action.tenant(), null)
                .set(" and open_action", action.id().toString());
    }

    private NativeStatement update(DocumentRef ref, TenantId tenant, @Nullable ActionId openAction) {
        return new NativeStatement()
                .add("update ")
                .add(documents)
                .set(" set open_action", Names.text(openAction))
                .set(" where tenant", tenant.value())
                .set(" and kind", ref.kind().name())
                .set(" and id", ref.id());
    }
}
