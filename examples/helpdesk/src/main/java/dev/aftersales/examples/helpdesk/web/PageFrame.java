/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.examples.helpdesk.account.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** What the layout shows around every page. */
@ControllerAdvice
class PageFrame {

    private static final String HOME = "/";

    /** Inputs are records: what their constructors take is all that is bound, and gaps in their lists are theirs to close. */
    @InitBinder
    void records(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.setAutoGrowCollectionLimit(FieldNames.MAX_LINES);
    }

    @ModelAttribute("theme")
    Theme theme(@CookieValue(name = Theme.COOKIE, required = false) @Nullable String theme) {
        return Theme.of(theme);
    }

    @ModelAttribute("themes")
    List<Theme> themes() {
        return List.of(Theme.values());
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return List.of(Language.values());
    }

    @ModelAttribute("signedIn")
    @Nullable
    SignedIn signedIn() {
        return SignedIn.current().orElse(null);
    }

    /**
     * Where the preferences lead back to; from an error page, home. A page that is drawn in answer to a form says itself where it is
     * if nothing is to be seen at the path of the form.
     */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return HOME;
        }
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .build()
                .toUriString();
    }

    /** For error pages, which are drawn without model attributes. */
    void fill(ModelMap model, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Theme.COOKIE);
        model.addAttribute("theme", theme(cookie == null ? null : cookie.getValue()));
        model.addAttribute("themes", themes());
        model.addAttribute("languages", languages());
        model.addAttribute("signedIn", signedIn());
        model.addAttribute("here", HOME);
    }
}
