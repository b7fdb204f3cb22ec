/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.Desk;
import dev.aftersales.action.RecoveryReport;
import dev.aftersales.command.ActionId;
import dev.aftersales.examples.helpdesk.operations.OperationsPage.Show;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of actions that are not finished, which asks again by itself, and a round of recovery. */
@Controller
class OperationsController {

    static final String PATH = "/operations";

    private final OperationPages pages;
    private final RecoveryRounds recovery;
    private final Patience patience;

    OperationsController(OperationPages pages, RecoveryRounds recovery, Patience patience) {
        this.pages = pages;
        this.recovery = recovery;
        this.patience = patience;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(defaultValue = "stuck") String show,
            @RequestParam(required = false) @Nullable UUID after,
            Desk desk,
            Model model) {
        model.addAttribute(
                "page", pages.page(desk.operations(), Show.of(show), after == null ? null : new ActionId(after)));
        return "operations/list";
    }

    @PostMapping(PATH + "/recovery")
    String recover(RedirectAttributes afterwards) {
        Optional<RecoveryReport> report = patience.await(recovery::round);
        if (report.isPresent()) {
            afterwards.addFlashAttribute("report", report.get());
        } else {
            afterwards.addFlashAttribute("notice", "operations.notice.under-way");
        }
        return "redirect:" + PATH;
    }
}
