/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.ticket.ServiceFeature;
import dev.aftersales.ticket.Standing;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The coupon service (CPN). Immutable, and as thread-safe as its source of chance. */
public final class CouponFeature implements ServiceFeature {

    private final GenerateHandler generating;
    private final SendHandler sending;
    private final CouponForms forms;

    /**
     * The coupon service of a host.
     *
     * @param channels the channels the host runs; programs of any other are hidden (CPN-1)
     * @param random the source of coupon codes: a {@link java.security.SecureRandom}, except in tests; used from many
     *     threads at once
     * @param constraints tells e-mail addresses
     */
    public CouponFeature(Set<Channel> channels, RandomGenerator random, Constraints constraints) {
        Set<Channel> run = Set.copyOf(channels);
        this.generating = new GenerateHandler(run, new CouponCodes(random));
        this.sending = new SendHandler(new Mailboxes(constraints));
        this.forms = new CouponForms(run, sending);
    }

    @Override
    public AfterSalesService service() {
        return AfterSalesService.COUPON;
    }

    @Override
    public List<CommandHandler<?, ?>> handlers() {
        return List.of(generating, sending, new RevokeHandler());
    }

    @Override
    public List<Effect<?, ?>> effects() {
        return List.of(new IssueEffect(), new ActivateEffect(), new RevokeEffect(), new SendEffect());
    }

    @Override
    public List<DocumentTracker> trackers() {
        return List.of(new CouponTracker());
    }

    @Override
    public List<Refusal> whyNot(Standing standing, Inquiry inquiry) {
        return forms.whyNot(standing.ticket(), inquiry);
    }

    /**
     * What can be chosen before a coupon is generated.
     *
     * @param ticket the ticket
     * @param inquiry where facts are read
     * @return the form; it says itself why nothing is offered
     */
    public CouponForm form(TicketRef ticket, Inquiry inquiry) {
        return forms.generate(ticket, inquiry);
    }

    /**
     * What is shown before a coupon is sent.
     *
     * @param ticket the ticket
     * @param coupon the coupon
     * @param inquiry where facts are read
     * @return the form; it says itself why the coupon cannot be sent
     */
    public SendForm sendForm(TicketRef ticket, CouponId coupon, Inquiry inquiry) {
        return forms.send(ticket, coupon, inquiry);
    }
}
