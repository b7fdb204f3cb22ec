/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.Effect;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** What all effects on credit notes have in common. */
abstract class CreditNoteEffect<Q> implements Effect<Q, CreditNote> {

    private final String name;
    private final AccountingEffect kind;
    private final Class<Q> requestType;

    CreditNoteEffect(String name, AccountingEffect kind, Class<Q> requestType) {
        this.name = name;
        this.kind = kind;
        this.requestType = requestType;
    }

    static AccountingPort accounting(Ports ports) {
        return ports.accounting().orElseThrow();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final PortKind port() {
        return PortKind.ACCOUNTING;
    }

    @Override
    public final Class<Q> requestType() {
        return requestType;
    }

    @Override
    public final Class<CreditNote> documentType() {
        return CreditNote.class;
    }

    @Override
    public final EffectPort effectPort(Ports ports) {
        return accounting(ports);
    }

    @Override
    public final EffectGuarantee guarantee(Ports ports) {
        return accounting(ports).guarantee(kind);
    }

    @Override
    public final Lookup<CreditNote> lookup(Ports ports, ReadContext context, PortKey key) {
        return accounting(ports).lookupCreditNote(context, key);
    }

    @Override
    public final Optional<CreditNote> readBack(Ports ports, ReadContext context, String id) {
        return accounting(ports).creditNote(context, CreditNoteId.of(id));
    }

    @Override
    public final String identity(CreditNote note) {
        return note.id().value();
    }

    @Override
    public final boolean pending(CreditNote note) {
        return note.state() == CreditNoteState.PENDING;
    }

    @Override
    public Optional<DocumentFacts> recorded(CreditNote note) {
        return Optional.of(CreditNoteFacts.of(note));
    }
}
