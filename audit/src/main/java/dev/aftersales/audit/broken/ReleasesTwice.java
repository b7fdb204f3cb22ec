/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.between.ForwardingStore;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows and grants as free once more whatever was released. */
final class ReleasesTwice extends ForwardingStore {

    private final Map<CapKey, BigDecimal> twice = new HashMap<>();

    ReleasesTwice(Store inner) {
        super(inner);
    }

    @Override
    public boolean transition(Transition transition) {
        boolean written = inner.transition(transition);
        if (written && transition.holds() == HoldEffect.RELEASE) {
            for (Hold hold : transition.from().holds()) {
                twice.merge(hold.cap(), hold.quantity().max(BigDecimal.ZERO), BigDecimal::add);
            }
        }
        return written;
    }

    @Override
    public Briefing brief(BriefingRequest request) {
        Briefing told = inner.brief(request);
        return new Briefing(
                told.asked(),
                told.action(),
                told.ticket(),
                told.team(),
                told.entitlements().stream().map(this::shown).toList());
    }

    @Override
    public List<Entitlement> entitlements(TenantId tenant, Set<CapKind> kinds, String source) {
        return inner.entitlements(tenant, kinds, source).stream()
                .map(this::shown)
                .toList();
    }

    private Entitlement shown(Entitlement row) {
        BigDecimal reserved = row.reserved().subtract(freed(row.key())).max(BigDecimal.ZERO);
        return new Entitlement(row.key(), row.unit(), row.total(), row.external(), reserved, row.consumed(), row.gen());
    }

    @Override
    public Admission accept(Acceptance asked) {
        List<CapClaim> claims = asked.claims().stream().map(this::granted).toList();
        return inner.accept(new Acceptance(
                asked.action(), claims, asked.documents(), asked.team(), asked.entry(), asked.subjectRevision()));
    }

    private CapClaim granted(CapClaim claim) {
        BigDecimal total = claim.total().add(freed(claim.key()));
        return CapClaim.builder().from(claim).total(total).taken(null).build();
    }

    private BigDecimal freed(CapKey cap) {
        return twice.getOrDefault(cap, BigDecimal.ZERO);
    }
}
