/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import dev.aftersales.examples.helpdesk.HelpdeskProperties;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in, and where one is afterwards. */
@Controller
class SignInController {

    private final Accounts accounts;
    private final HelpdeskProperties properties;

    SignInController(Accounts accounts, HelpdeskProperties properties) {
        this.accounts = accounts;
        this.properties = properties;
    }

    @GetMapping("/")
    String home(SignedIn signedIn) {
        return signedIn.account().role().isStaff() ? "redirect:/tickets" : "redirect:/portal";
    }

    /** Where everything is for trying, the page says who can sign in. */
    @GetMapping(SecurityConfiguration.SIGN_IN)
    String signIn(Model model) {
        model.addAttribute("people", properties.demo() ? accounts.all() : List.of());
        return "account/sign-in";
    }
}
