/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.ledger;

import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Entry;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Team;
import dev.aftersales.store.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a transaction from writing rows of a tenant other than its own (EXE-8). */
final class OneTenant {

    private final TenantId tenant;

    private OneTenant(TenantId tenant) {
        this.tenant = tenant;
    }

    static void require(Acceptance acceptance) {
        OneTenant one = new OneTenant(acceptance.action().tenant());
        one.holds(acceptance.claims().stream().map(CapClaim::hold).toList());
        one.changes(acceptance.documents());
        one.team(acceptance.team());
        one.entry(acceptance.entry());
    }

    static void require(Transition transition) {
        OneTenant one = new OneTenant(transition.from().tenant());
        one.same(transition.to().tenant());
        one.changes(transition.documents());
        one.team(transition.team());
        one.entry(transition.entry());
    }

    static void require(Revision revision) {
        OneTenant one = new OneTenant(revision.from().tenant());
        one.document(revision.to());
        revision.entries().forEach(one::entry);
    }

    private void changes(List<DocumentChange> changes) {
        for (DocumentChange change : changes) {
            document(change.document());
            holds(change.add());
        }
    }

    private void document(Document document) {
        same(document.tenant());
        holds(document.holds());
    }

    private void holds(List<Hold> holds) {
        holds.forEach(hold -> same(hold.cap().tenant()));
    }

    private void team(@Nullable Team team) {
        if (team != null) {
            same(team.tenant());
        }
    }

    private void entry(@Nullable Entry entry) {
        if (entry != null) {
            same(entry.tenant());
        }
    }

    private void same(TenantId other) {
        if (!tenant.equals(other)) {
            throw new IllegalArgumentException("rows of two tenants in one transaction: " + tenant + ", " + other);
        }
    }
}
