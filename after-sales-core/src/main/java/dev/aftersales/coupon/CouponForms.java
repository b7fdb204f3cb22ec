/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.store.Ticket;
import dev.aftersales.ticket.TicketCustomer;
import dev.aftersales.ticket.TicketGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Fills the forms from the same facts and checks that the commands are decided with. */
final class CouponForms {

    private final Set<Channel> channels;
    private final SendHandler sending;

    CouponForms(Set<Channel> channels, SendHandler sending) {
        this.channels = channels;
        this.sending = sending;
    }

    CouponForm generate(TicketRef ref, Inquiry inquiry) {
        return gated(ref, inquiry, ticket -> programs(ticket, inquiry), refusals -> CouponForm.refused(ref, refusals));
    }

    SendForm send(TicketRef ref, CouponId coupon, Inquiry inquiry) {
        return gated(
                ref,
                inquiry,
                ticket -> recipients(ticket, coupon, inquiry),
                refusals -> SendForm.refused(ref, coupon, refusals));
    }

    /** Why no program can issue to the ticket's customer; empty when one can. */
    List<Refusal> whyNot(Ticket ticket, Inquiry inquiry) {
        return programs(ticket, inquiry).refusals();
    }

    private CouponForm programs(Ticket ticket, Inquiry inquiry) {
        TicketCustomer customer = TicketCustomer.of(ticket, inquiry);
        if (customer.entity().isEmpty()) {
            return CouponForm.refused(ticket.ref(), customer.refusal().stream().toList());
        }
        Programs programs = new Programs(LoyaltyReads.programs(customer.entity().get(), inquiry), channels);
        boolean expiry = LoyaltyReads.port(inquiry).capabilities().contains(LoyaltyCapability.PER_COUPON_EXPIRY);
        List<ProgramChoice> offered = programs.offered().stream()
                .map(program -> new ProgramChoice(ticket.ref(), program, expiry))
                .toList();
        return new CouponForm(
                ticket.ref(),
                offered,
                notOffered(programs),
                offered.isEmpty() ? List.of(Refusal.of(RefusalCode.NO_PROGRAM)) : List.of());
    }

    private static List<ProgramNotOffered> notOffered(Programs programs) {
        List<ProgramNotOffered> others = new ArrayList<>();
        for (Program program : programs.all()) {
            programs.whyNot(program).ifPresent(reason -> others.add(new ProgramNotOffered(program, reason)));
        }
        return others;
    }

    private SendForm recipients(Ticket ticket, CouponId coupon, Inquiry inquiry) {
        Followers followers = Followers.of(ticket, inquiry);
        SendFacts facts = sending.facts(ticket, coupon, followers, inquiry);
        List<Refusal> refusals = new ArrayList<>(SendDecision.whyNot(facts));
        refusals.addAll(Recipients.of(followers.recipients(), List.of(), facts.deliverable())
                .bad());
        return new SendForm(
                ticket.ref(),
                coupon,
                facts.known().coupon(),
                followers.recipients(),
                followers.withoutAddress(),
                refusals);
    }

    private static <F> F gated(
            TicketRef ref, Inquiry inquiry, Function<Ticket, F> form, Function<List<Refusal>, F> refused) {
        try {
            TicketGate gate = TicketGate.check(inquiry, ref, AfterSalesService.COUPON);
            Optional<F> filled = gate.standing().map(standing -> form.apply(standing.ticket()));
            return filled.orElseGet(() -> refused.apply(gate.refusals()));
        } catch (ReadFailed e) {
            return refused.apply(List.of(e.refusal()));
        }
    }
}
