/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.Desk;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import dev.aftersales.examples.helpdesk.backend.WorkByHand;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.repair.RepairId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workshop's own way to a repair order, which needs rights in the workshop (REP-7), and the work itself. */
@Controller
class BenchController {

    private final OrderPages pages;
    private final OrderPaths paths;
    private final Workshop workshop;
    private final WorkByHand byHand;

    BenchController(OrderPages pages, OrderPaths paths, Workshop workshop, WorkByHand byHand) {
        this.pages = pages;
        this.paths = paths;
        this.workshop = workshop;
        this.byHand = byHand;
    }

    @GetMapping(OrderPaths.BY_ITSELF)
    String order(@RequestParam RepairId id, Desk desk, SignedIn reader, Model model) {
        model.addAttribute("page", pages.byItself(id, desk, reader));
        model.addAttribute("errors", FieldErrors.none());
        return "repair/order";
    }

    @PostMapping("/repairs/move")
    @PreAuthorize("hasAnyRole('REPAIR_TECHNICIAN', 'TEAM_LEAD')")
    String move(
            @RequestParam RepairId id,
            @RequestParam BenchMove move,
            @RequestParam(required = false) @Nullable TicketRef ticket,
            Desk desk,
            RedirectAttributes afterwards) {
        Refused.ifAny(desk.open(OrderPages.document(id)).refusals());
        if (byHand.on(OrderPages.document(id), () -> workshop.move(id, move))) {
            afterwards.addFlashAttribute("notice", "repair.moved." + move.getCode());
        } else {
            afterwards.addFlashAttribute("late", true);
        }
        return "redirect:" + paths.order(ticket, id);
    }
}
