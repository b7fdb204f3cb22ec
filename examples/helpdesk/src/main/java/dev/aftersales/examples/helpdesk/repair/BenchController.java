/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.TenantId;
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

/**
 * The workshop's own way to a repair order, which needs rights in the workshop (REP-7), and the work itself. The library is told of
 * the work at once, so that the ticket and the portal show it (EXE-10).
 */
@Controller
class BenchController {

    private final OrderPages pages;
    private final OrderPaths paths;
    private final Workshop workshop;
    private final AfterSales afterSales;
    private final TenantId tenant;

    BenchController(OrderPages pages, OrderPaths paths, Workshop workshop, AfterSales afterSales, TenantId tenant) {
        this.pages = pages;
        this.paths = paths;
        this.workshop = workshop;
        this.afterSales = afterSales;
        this.tenant = tenant;
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
        try {
            workshop.move(id, move);
            afterwards.addFlashAttribute("notice", "repair.moved." + move.getCode());
        } catch (PortRefused elsewhere) {
            // Somebody else was quicker: the page shows how far it is.
            afterwards.addFlashAttribute("late", true);
        }
        afterSales.documentChanged(tenant, OrderPages.document(id));
        return "redirect:" + paths.order(ticket, id);
    }
}
