/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.effect.Effect;
import dev.aftersales.examples.backoffice.effect.Effects;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.spi.repair.RepairRequest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Repair orders as After-Sales asks for them. A new one is a draft until somebody at the workshop confirms it. Thread-safe. */
public final class Repairs implements RepairPort {

    private static final Set<RepairCapability> CAPABILITIES = Set.copyOf(EnumSet.allOf(RepairCapability.class));

    private static final Set<RepairEffect> ON_ORDERS = EnumSet.complementOf(EnumSet.of(RepairEffect.QUOTE));

    private final OfficeDatabase database;
    private final Effects effects;

    /**
     * The port.
     *
     * @param database where they are kept
     * @param effects does each effect once
     */
    public Repairs(OfficeDatabase database, Effects effects) {
        this.database = database;
        this.effects = effects;
    }

    @Override
    public Set<RepairCapability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public EffectGuarantee guarantee(RepairEffect effect) {
        return effects.guarantee();
    }

    @Override
    public Optional<Repair> repair(ReadContext context, RepairId id) {
        return database.read(
                context, statements -> RepairTable.find(statements, id).map(RepairFile::told));
    }

    @Override
    public Answer<Repair> create(Call call, RepairRequest request) {
        if (request.inert()) {
            throw PortRefused.unsupported("STAGED");
        }
        return once(call, RepairEffect.CREATE, statements -> RepairOrdering.order(statements, request, call.key()));
    }

    @Override
    public Answer<Quotation> quote(Call call, RepairIdRequest request) {
        Locale language = call.actor().locale();
        return effects.once(
                call,
                new Effect<>(
                        RepairEffect.QUOTE,
                        statements -> QuotationTable.reference(
                                RepairWork.quote(statements, request.id(), database.today(), language)),
                        (statements, reference) ->
                                QuotationTable.find(statements, reference).orElseThrow()));
    }

    @Override
    public Answer<Repair> invoice(Call call, RepairIdRequest request) {
        return once(call, RepairEffect.INVOICE, statements -> {
            RepairBilling.bill(statements, RepairTable.lock(statements, request.id()), database.today());
            return request.id();
        });
    }

    @Override
    public Answer<Repair> cancel(Call call, RepairIdRequest request) {
        return once(call, RepairEffect.CANCEL, statements -> {
            RepairWork.cancel(statements, request.id());
            return request.id();
        });
    }

    private Answer<Repair> once(Call call, RepairEffect effect, Function<JdbcClient, RepairId> change) {
        return effects.once(
                call,
                new Effect<>(
                        effect,
                        statements -> change.apply(statements).value(),
                        (statements, id) ->
                                RepairTable.require(statements, RepairId.of(id)).told()));
    }

    @Override
    public Lookup<Repair> lookupRepair(ReadContext context, PortKey key) {
        return effects.lookup(
                context,
                key,
                ON_ORDERS,
                (statements, id) ->
                        RepairTable.find(statements, RepairId.of(id)).map(RepairFile::told));
    }

    @Override
    public Lookup<Quotation> lookupQuotation(ReadContext context, PortKey key) {
        return effects.lookup(context, key, EnumSet.of(RepairEffect.QUOTE), QuotationTable::find);
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        return effects.close(context, key);
    }
}
