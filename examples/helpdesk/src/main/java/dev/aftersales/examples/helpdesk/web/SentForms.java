/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.command.RequestKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The forms that somebody sent lately and that were not answered at once, in their session: if the answer is a refusal, the page that
 * waits sends the form again, and the dialog shows it with what was typed and what is wrong. Thread-safe.
 */
@Component
class SentForms {

    /** The field that tells a form that is shown again from one that is sent. */
    static final String AGAIN = "again";

    private static final String KEPT = SentForms.class.getName();
    private static final int MOST = 8;

    private final HttpServletRequest request;

    SentForms(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * A form as it was sent.
     *
     * @param path where to
     * @param fields what was in it, without the CSRF token
     */
    record Form(String path, Map<String, List<String>> fields) implements Serializable {}

    void keep(RequestKey key) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.remove("_csrf");
        fields.remove(AGAIN);
        HttpSession session = request.getSession();
        synchronized (this) {
            Kept kept = kept(session);
            Kept next = kept == null ? new Kept() : kept;
            next.put(key.value(), new Form(request.getRequestURI(), fields));
            session.setAttribute(KEPT, next);
        }
    }

    synchronized Optional<Form> find(RequestKey key) {
        HttpSession session = request.getSession(false);
        Kept kept = session == null ? null : kept(session);
        return kept == null ? Optional.empty() : Optional.ofNullable(kept.get(key.value()));
    }

    boolean isShownAgain() {
        return request.getParameter(AGAIN) != null;
    }

    private static @Nullable Kept kept(HttpSession session) {
        return (Kept) session.getAttribute(KEPT);
    }

    private static final class Kept extends LinkedHashMap<String, Form> {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Form> eldest) {
            return size() > MOST;
        }
    }
}
