/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.DocumentStanding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An effect in the fake back end. */
record PaperEffect(String name, FakeBackEnd backEnd) implements Effect<PaperRequest, Paper> {

    @Override
    public PortKind port() {
        return PortKind.ACCOUNTING;
    }

    @Override
    public Class<PaperRequest> requestType() {
        return PaperRequest.class;
    }

    @Override
    public Class<Paper> documentType() {
        return Paper.class;
    }

    @Override
    public EffectPort effectPort(Ports ports) {
        return backEnd;
    }

    @Override
    public EffectGuarantee guarantee(Ports ports) {
        return backEnd.guarantee.get();
    }

    @Override
    public @Nullable Answer<Paper> call(Ports ports, Call call, PaperRequest request, EarlierSteps earlier) {
        return backEnd.call(call, request);
    }

    @Override
    public @Nullable Lookup<Paper> lookup(Ports ports, ReadContext context, PortKey key) {
        return backEnd.lookup(key);
    }

    @Override
    public Optional<String> violation(PaperRequest request, Paper document, EarlierSteps earlier) {
        boolean asAsked = request.quantity().compareTo(document.quantity()) == 0;
        return asAsked ? Optional.empty() : Optional.of("another quantity [" + document.id() + "]");
    }

    @Override
    public String identity(Paper document) {
        return document.id();
    }

    @Override
    public boolean pending(Paper document) {
        return document.pending();
    }

    @Override
    public boolean inert(Paper document) {
        return document.inert();
    }

    @Override
    public void discard(Ports ports, Call call, Paper surplus) {
        backEnd.discard(surplus);
    }

    @Override
    public Optional<DocumentFacts> recorded(Paper document) {
        return document.inert() ? Optional.empty() : Optional.of(facts(document));
    }

    static DocumentFacts facts(Paper document) {
        return DocumentFacts.builder()
                .kind(DocumentKind.CREDIT_NOTE)
                .id(document.id())
                .number("N/" + document.id())
                .state(document.state())
                .standing(DocumentStanding.COUNTED)
                .settled(false)
                .snapshot(document)
                .build();
    }

    @Override
    public Optional<DocumentTracker.Tracked> settled(TenantId tenant, Paper document) {
        return backEnd.settled.get().apply(document);
    }

    @Override
    public Optional<DocumentRef> about(PaperRequest request) {
        return "ABOUT".equals(request.source())
                ? Optional.of(new DocumentRef(DocumentKind.COUPON, "C-1"))
                : Optional.empty();
    }

    @Override
    public Optional<Paper> readBack(Ports ports, ReadContext context, String id) {
        return backEnd.byId(id);
    }
}
