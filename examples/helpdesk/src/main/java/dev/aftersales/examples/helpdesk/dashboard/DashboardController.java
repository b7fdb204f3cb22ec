/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard: charts that are tables as well, of all teams or one. */
@Controller
class DashboardController {

    private final Dashboards dashboards;

    DashboardController(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    @GetMapping("/dashboard")
    String dashboard(
            @RequestParam(defaultValue = "4") String weeks, @RequestParam(defaultValue = "") String team, Model model) {
        model.addAttribute("dashboard", dashboards.dashboard(Span.of(weeks), team));
        return "dashboard/page";
    }
}
