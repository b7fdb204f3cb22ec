/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import dev.aftersales.Desk;
import dev.aftersales.action.ActionView;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.RevokeCoupon;
import dev.aftersales.coupon.SentCoupon;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.CouponId;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coupon behind the smart button of its ticket (CPN-4), and taking it back (CPN-6). */
@Controller
class CouponDocumentController {

    private final Submissions submissions;
    private final Keys keys;
    private final CouponPaths paths;
    private final CouponPages pages;

    CouponDocumentController(Submissions submissions, Keys keys, CouponPaths paths, CouponPages pages) {
        this.submissions = submissions;
        this.keys = keys;
        this.paths = paths;
        this.pages = pages;
    }

    @GetMapping(CouponPaths.DOCUMENT)
    String document(
            @PathVariable TicketRef ticket,
            @RequestParam String id,
            @RequestParam(required = false) @Nullable String sent,
            Desk desk,
            Model model) {
        CouponId coupon = CouponId.of(id);
        pages.show(ticket, coupon, desk, model);
        Optional.ofNullable(sent)
                .flatMap(request -> desk.outcome(RequestKey.of(request)))
                .flatMap(action -> sent(action, coupon))
                .ifPresent(outcome -> model.addAttribute("sent", outcome));
        return "coupon/document";
    }

    private static Optional<SentCoupon> sent(ActionView action, CouponId coupon) {
        return action.outcome() instanceof Outcome.Completed<?> done
                        && done.result() instanceof SentCoupon sent
                        && sent.coupon().equals(coupon)
                ? Optional.of(sent)
                : Optional.empty();
    }

    @GetMapping(CouponPaths.REVOKE)
    String askToRevoke(@PathVariable TicketRef ticket, @RequestParam String id, Desk desk, Model model) {
        RevokeCoupon command = new RevokeCoupon(ticket, CouponId.of(id));
        return show(command, desk.preview(command).refusals(), desk, model);
    }

    @PostMapping(CouponPaths.REVOKE)
    String revoke(
            @PathVariable TicketRef ticket,
            @RequestParam String id,
            @RequestParam String requestKey,
            Desk desk,
            Model model,
            RedirectAttributes afterwards) {
        RevokeCoupon command = new RevokeCoupon(ticket, CouponId.of(id));
        return submissions
                .submit(desk, command, RequestKey.of(requestKey))
                .view(
                        paths.document(ticket, command.coupon()),
                        "coupon.revoked",
                        afterwards,
                        refusals -> show(command, refusals, desk, model));
    }

    private String show(RevokeCoupon command, Collection<Refusal> refusals, Desk desk, Model model) {
        pages.show(command.ticket(), command.coupon(), desk, model);
        model.addAttribute("requestKey", keys.request().value());
        model.addAttribute("errors", FieldErrors.of(refusals));
        return "coupon/revoke";
    }
}
