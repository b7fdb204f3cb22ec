/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.examples.helpdesk.backend.HandWork;
import dev.aftersales.examples.helpdesk.backend.WorkByHand;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.ReturnId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The goods of a return have come: as the warehouse would say in the back office. */
@Controller
class GoodsInController {

    private final HandWork warehouse;
    private final WorkByHand byHand;
    private final DocumentPaths paths;

    GoodsInController(HandWork warehouse, WorkByHand byHand, DocumentPaths paths) {
        this.warehouse = warehouse;
        this.byHand = byHand;
        this.paths = paths;
    }

    @PostMapping("/tickets/{ticket}/returns/receive")
    @PreAuthorize("hasAnyRole('REPAIR_TECHNICIAN', 'TEAM_LEAD')")
    String receive(
            @PathVariable TicketRef ticket, @RequestParam ReturnId id, Desk desk, RedirectAttributes afterwards) {
        DocumentRef goods = new DocumentRef(DocumentKind.RETURN, id.value());
        Refused.ifAny(desk.open(ticket, goods).refusals());
        boolean received = byHand.on(goods, () -> warehouse.receive(id));
        afterwards.addFlashAttribute("notice", received ? "return.received-all" : "return.elsewhere");
        return "redirect:" + paths.document(ticket, goods);
    }
}
