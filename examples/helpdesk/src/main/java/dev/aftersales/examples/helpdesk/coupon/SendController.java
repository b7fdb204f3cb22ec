/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import dev.aftersales.Desk;
import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.Recipient;
import dev.aftersales.coupon.SendForm;
import dev.aftersales.examples.helpdesk.ticket.Follower;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.CouponId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dialog that sends a coupon's code by e-mail: to every follower, and to whom is added (CPN-3). */
@Controller
class SendController {

    private final Submissions submissions;
    private final Keys keys;
    private final Tickets tickets;
    private final CouponPaths paths;
    private final SendErrors sendErrors;

    SendController(Submissions submissions, Keys keys, Tickets tickets, CouponPaths paths, SendErrors sendErrors) {
        this.submissions = submissions;
        this.keys = keys;
        this.tickets = tickets;
        this.paths = paths;
        this.sendErrors = sendErrors;
    }

    @GetMapping(CouponPaths.SEND)
    String form(@PathVariable TicketRef ticket, @RequestParam String id, Desk desk, Model model) {
        SendForm form = desk.sendCouponForm(ticket, CouponId.of(id));
        SendInput input = SendInput.blank(keys.request());
        return show(form, input, sendErrors.of(ticket, form.refusals(), List.of()), model);
    }

    @PostMapping(CouponPaths.SEND)
    String send(@PathVariable TicketRef ticket, @RequestParam String id, SendInput input, Desk desk, Model model) {
        CouponId coupon = CouponId.of(id);
        RequestKey key = RequestKey.of(input.requestKey());
        String outcome = paths.sent(ticket, coupon, key);
        return submissions
                .submit(desk, input.command(ticket, coupon), key)
                .view(
                        sent -> "redirect:" + outcome,
                        refusals -> show(
                                desk.sendCouponForm(ticket, coupon),
                                input.withKey(keys.request()),
                                sendErrors.of(ticket, refusals, input.addresses()),
                                model),
                        outcome);
    }

    private String show(SendForm form, SendInput input, FieldErrors errors, Model model) {
        Map<FollowerId, String> names =
                tickets.followers(form.ticket()).stream().collect(Collectors.toMap(Follower::id, Follower::name));
        List<RecipientRow> recipients =
                form.recipients().stream().map(to -> row(to, names)).toList();
        model.addAttribute("ticket", form.ticket());
        model.addAttribute("form", form);
        model.addAttribute("recipients", recipients);
        model.addAttribute(
                "unreached",
                form.withoutAddress().stream().map(id -> name(id, names)).toList());
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        return "coupon/send";
    }

    private static RecipientRow row(Recipient recipient, Map<FollowerId, String> names) {
        return new RecipientRow(
                name(recipient.follower(), names), recipient.address().value());
    }

    private static String name(FollowerId follower, Map<FollowerId, String> names) {
        return names.getOrDefault(follower, follower.value());
    }
}
