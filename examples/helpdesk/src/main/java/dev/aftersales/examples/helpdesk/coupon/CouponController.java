/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import dev.aftersales.Desk;
import dev.aftersales.action.ActionView;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.CouponForm;
import dev.aftersales.coupon.GeneratedCoupon;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Sheets;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.CouponId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dialog that generates a coupon, and the code it leads to (CPN-1, CPN-2). */
@Controller
class CouponController {

    private static final String[] FIELDS = {"program", "expires"};

    private final Submissions submissions;
    private final Keys keys;
    private final Words words;
    private final CouponPaths paths;
    private final CouponPages pages;

    CouponController(Submissions submissions, Keys keys, Words words, CouponPaths paths, CouponPages pages) {
        this.submissions = submissions;
        this.keys = keys;
        this.words = words;
        this.paths = paths;
        this.pages = pages;
    }

    @GetMapping(CouponPaths.DIALOG)
    String form(@PathVariable TicketRef ticket, Desk desk, Model model) {
        CouponForm form = desk.couponForm(ticket);
        return show(form, CouponInput.of(form, keys.request()), FieldErrors.of(form.refusals()), model);
    }

    @PostMapping(CouponPaths.DIALOG)
    String generate(
            @PathVariable TicketRef ticket, CouponInput input, Desk desk, Model model, HttpServletRequest request) {
        if (!input.hasReadableDay()) {
            FieldErrors unreadable = FieldErrors.none().plus("expires", words.say("coupon.expires.unreadable"));
            return show(desk.couponForm(ticket), input.withKey(keys.request()), unreadable, model);
        }
        RequestKey key = RequestKey.of(input.requestKey());
        return submissions
                .submit(desk, input.command(ticket), key)
                .view(
                        generated -> Sheets.stay(request, paths.generated(ticket, key)),
                        refusals -> show(
                                desk.couponForm(ticket),
                                input.withKey(keys.request()),
                                FieldErrors.of(refusals, FIELDS),
                                model),
                        paths.generated(ticket, key));
    }

    /** The code, to be copied or sent: found by the request that generated it, so that no path has to tell it. */
    @GetMapping(CouponPaths.GENERATED)
    String generated(@PathVariable TicketRef ticket, @RequestParam String request, Desk desk, Model model) {
        Optional<CouponId> coupon = desk.outcome(RequestKey.of(request)).flatMap(CouponController::coupon);
        if (coupon.isEmpty()) {
            return "redirect:" + paths.dialog(ticket);
        }
        pages.show(ticket, coupon.get(), desk, model);
        return "coupon/generated";
    }

    private static Optional<CouponId> coupon(ActionView action) {
        return action.outcome() instanceof Outcome.Completed<?> done && done.result() instanceof GeneratedCoupon made
                ? Optional.of(made.coupon().id())
                : Optional.empty();
    }

    private static String show(CouponForm form, CouponInput input, FieldErrors errors, Model model) {
        model.addAttribute("ticket", form.ticket());
        model.addAttribute("form", form);
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        return "coupon/new";
    }
}
