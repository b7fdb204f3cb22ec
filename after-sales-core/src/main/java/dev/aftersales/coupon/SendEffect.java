/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Unstaged;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends a coupon, after one more look at it: a message may have waited for its back end while the coupon was used or revoked
 * (CPN-5).
 */
final class SendEffect implements Effect<CouponMessage, MessageReceipt> {

    @Override
    public String name() {
        return "messaging.sendCoupon";
    }

    @Override
    public PortKind port() {
        return PortKind.MESSAGING;
    }

    @Override
    public Class<CouponMessage> requestType() {
        return CouponMessage.class;
    }

    @Override
    public Class<MessageReceipt> documentType() {
        return MessageReceipt.class;
    }

    @Override
    public EffectPort effectPort(Ports ports) {
        return messaging(ports);
    }

    @Override
    public EffectGuarantee guarantee(Ports ports) {
        return Unstaged.of(messaging(ports).guarantee());
    }

    @Override
    public Answer<MessageReceipt> call(Ports ports, Call call, CouponMessage request, EarlierSteps earlier) {
        if (!stillUsable(ports, call, request.coupon())) {
            throw new PortRefused(PortRefusalCode.WRONG_STATE);
        }
        return messaging(ports).send(call, request.message());
    }

    /** As long as nothing is sent, a failure of the loyalty back end is surely without effect. */
    private static boolean stillUsable(Ports ports, Call call, CouponId id) {
        ReadContext context =
                new ReadContext(call.tenant(), call.deadline(), call.actor().locale());
        Optional<Coupon> coupon;
        try {
            coupon = ports.loyalty().orElseThrow().coupon(context, id);
        } catch (RuntimeException e) {
            throw new PortUnavailable("the coupon cannot be read");
        }
        return coupon.filter(found -> CouponCheck.identified(id, found).isEmpty())
                .filter(Sendable::usable)
                .isPresent();
    }

    @Override
    public Lookup<MessageReceipt> lookup(Ports ports, ReadContext context, PortKey key) {
        return messaging(ports).lookupMessage(context, key);
    }

    @Override
    public Optional<String> violation(CouponMessage request, MessageReceipt receipt, EarlierSteps earlier) {
        if (receipt.state() == null) {
            return Optional.of("a receipt without state");
        }
        Set<String> asked = request.message().to().stream().map(Recipients::key).collect(Collectors.toSet());
        long others = receipt.rejected().stream()
                .filter(address -> !asked.contains(Recipients.key(address)))
                .count();
        return others == 0 ? Optional.empty() : Optional.of(others + " rejected addresses that were not asked for");
    }

    @Override
    public Optional<DocumentRef> about(CouponMessage request) {
        return Optional.of(CouponDocuments.ref(request.coupon()));
    }

    @Override
    public Object shown(CouponMessage request) {
        return request.masked();
    }

    @Override
    public String identity(MessageReceipt receipt) {
        return receipt.id() == null ? "" : receipt.id().value();
    }

    private static MessagingPort messaging(Ports ports) {
        return ports.messaging().orElseThrow();
    }
}
