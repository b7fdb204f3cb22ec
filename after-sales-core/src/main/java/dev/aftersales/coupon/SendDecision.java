/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.Reward;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessageTemplate;
import dev.aftersales.spi.ports.PortKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether and to whom a coupon is sent (CPN-3, CPN-5). Pure.
 *
 * <p>A send waits for a change of the coupon that is under way, but does not itself stand in the way of one: an e-mail that
 * hangs must not keep anybody from revoking the coupon. What changes between decision and delivery is noticed by {@link
 * SendEffect}.
 */
final class SendDecision {

    private SendDecision() {}

    static Decision decide(SendCoupon command, SendFacts facts) {
        Recipients recipients = Recipients.of(facts.followers(), command.additionalRecipients(), facts.deliverable());
        List<Refusal> refusals = new ArrayList<>(whyNot(facts));
        refusals.addAll(recipients.bad());
        if (recipients.to().isEmpty() && recipients.bad().isEmpty()) {
            refusals.add(Refusal.at("additionalRecipients", RefusalCode.NO_RECIPIENT));
        }
        return refusals.isEmpty()
                ? Decision.planned(plan(command, facts, recipients.to()))
                : Decision.refused(refusals);
    }

    /** Why it is not sent to anybody, whoever the recipients are. */
    static List<Refusal> whyNot(SendFacts facts) {
        List<Refusal> refusals = new ArrayList<>();
        if (!facts.messaging()) {
            refusals.add(Refusal.of(RefusalCode.PORT_MISSING).with("port", Datum.of(PortKind.MESSAGING)));
        }
        if (facts.known().changing()) {
            refusals.add(Refusal.at("coupon", RefusalCode.DOCUMENT_BUSY));
        }
        if (facts.known().coupon().isEmpty()) {
            refusals.add(KnownCoupon.notFound());
        }
        facts.known()
                .coupon()
                .filter(coupon -> !Sendable.on(facts.today(), coupon))
                .map(coupon -> Refusal.at("coupon", RefusalCode.COUPON_NOT_SENDABLE)
                        .with("state", Datum.of(Sendable.standing(coupon, facts.today()))))
                .ifPresent(refusals::add);
        return refusals;
    }

    private static Plan plan(SendCoupon command, SendFacts facts, List<EmailAddress> to) {
        Coupon coupon = facts.known().coupon().orElseThrow();
        CouponMessage message = new CouponMessage(coupon.id(), message(coupon, command.ticket(), facts.locale(), to));
        return Plan.builder()
                .steps(List.of(new PlannedStep<>(new SendEffect(), message, true)))
                .build();
    }

    private static MessageRequest message(Coupon coupon, TicketRef ticket, Locale locale, List<EmailAddress> to) {
        return MessageRequest.builder()
                .to(to)
                .locale(locale)
                .template(MessageTemplate.COUPON)
                .arguments(arguments(coupon, ticket))
                .build();
    }

    private static Map<String, String> arguments(Coupon coupon, TicketRef ticket) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put(CouponMessage.CODE, coupon.code().value());
        arguments.put(
                "reward", coupon.rewards().stream().map(Reward::description).collect(Collectors.joining(", ")));
        arguments.put("ticket", ticket.value());
        LocalDate expires = coupon.expires();
        if (expires != null) {
            arguments.put("expires", expires.toString());
        }
        return arguments;
    }
}
