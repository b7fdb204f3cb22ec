/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.mail;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.testkit.erp.Effect;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The messaging port over the outboxes of all tenants. Thread-safe. */
public final class MessagingDesk implements MessagingPort {

    private final Reception reception;
    private final Function<TenantId, Outbox> outboxes;

    /**
     * The port.
     *
     * @param reception where its requests arrive
     * @param outboxes the outbox of each tenant
     */
    public MessagingDesk(Reception reception, Function<TenantId, Outbox> outboxes) {
        this.reception = reception;
        this.outboxes = outboxes;
    }

    @Override
    public EffectGuarantee guarantee() {
        return reception.guarantee();
    }

    @Override
    public Answer<MessageReceipt> send(Call call, MessageRequest request) {
        Outbox outbox = outboxes.apply(call.tenant());
        return reception.effect(
                Operation.SEND,
                call,
                new Effect<>(
                        outbox,
                        outbox.keys,
                        key -> outbox.send(request, key),
                        outbox::require,
                        receipt -> Objects.requireNonNull(receipt.id()).value()));
    }

    @Override
    public Lookup<MessageReceipt> lookupMessage(ReadContext context, PortKey key) {
        Outbox outbox = outboxes.apply(context.tenant());
        return reception.lookup(Operation.LOOKUP_MESSAGE, context, key, outbox, outbox.keys, outbox::receipt);
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        Outbox outbox = outboxes.apply(context.tenant());
        return reception.close(context, key, outbox, List.of(outbox.keys));
    }
}
