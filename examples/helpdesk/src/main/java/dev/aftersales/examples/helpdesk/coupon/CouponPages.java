/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.coupon.CouponForm;
import dev.aftersales.coupon.ProgramChoice;
import dev.aftersales.coupon.ProgramNotOffered;
import dev.aftersales.coupon.RevokeCoupon;
import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.Reward;
import dev.aftersales.ticket.OpenedDocument;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a coupon as it stands now into the model of a page (CPN-4). */
@Component
class CouponPages {

    private final Shop shop;

    CouponPages(Shop shop) {
        this.shop = shop;
    }

    /**
     * The attributes {@code ticket}, {@code link}, {@code coupon}, {@code program}, {@code rewards}, {@code sendable} and
     * {@code revocable}.
     */
    void show(TicketRef ticket, CouponId id, Desk desk, Model model) {
        OpenedDocument opened = desk.open(ticket, new DocumentRef(DocumentKind.COUPON, id.value()));
        Refused.ifAny(opened.refusals());
        Coupon coupon = opened.as(Coupon.class);
        model.addAttribute("ticket", ticket);
        model.addAttribute("link", opened.link());
        model.addAttribute("coupon", coupon);
        model.addAttribute("program", program(coupon.program(), desk.couponForm(ticket)));
        model.addAttribute("rewards", coupon.rewards().stream().map(this::row).toList());
        model.addAttribute("sendable", sendable(ticket, coupon, desk));
        model.addAttribute("revocable", revocable(ticket, coupon, desk));
    }

    /** The name of the program; its id where it is no longer offered to the customer. */
    private static String program(ProgramId id, CouponForm form) {
        Stream<Program> offered = form.programs().stream().map(ProgramChoice::program);
        Stream<Program> others = form.notOffered().stream().map(ProgramNotOffered::program);
        return Stream.concat(offered, others)
                .filter(program -> program.id().equals(id))
                .map(Program::name)
                .findFirst()
                .orElse(id.value());
    }

    private RewardRow row(Reward reward) {
        ProductId product = reward.product();
        return new RewardRow(reward.kind(), reward.description(), product == null ? "" : shop.nameOf(product));
    }

    /** Why it cannot be sent is said by its state, unless there is more to say. */
    private static boolean sendable(TicketRef ticket, Coupon coupon, Desk desk) {
        return coupon.state() == CouponState.ISSUED
                && desk.sendCouponForm(ticket, coupon.id()).refusals().stream().allMatch(CouponPages::isOfAFollower);
    }

    /** A follower with a bad address is told of where the coupon is sent. */
    private static boolean isOfAFollower(Refusal refusal) {
        return refusal.data().containsKey("follower");
    }

    private static boolean revocable(TicketRef ticket, Coupon coupon, Desk desk) {
        List<Refusal> refusals =
                desk.preview(new RevokeCoupon(ticket, coupon.id())).refusals();
        return refusals.isEmpty();
    }
}
