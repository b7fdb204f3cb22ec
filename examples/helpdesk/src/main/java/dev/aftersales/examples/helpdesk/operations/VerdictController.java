/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.Desk;
import dev.aftersales.OperationsDesk;
import dev.aftersales.action.ActionView;
import dev.aftersales.action.Ruling;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form of a verdict: what it means, and why it is given. Sent twice, the second is told that there is nothing to decide any
 * more: the library gives a verdict only on an action that still waits for it.
 */
@Controller
class VerdictController {

    private static final String FORM = "/operations/{action}/{verdict}";
    private static final String NOTICE = "operations.notice.";

    private final OperationRows rows;
    private final RecoveryRounds recovery;
    private final Patience patience;
    private final Words words;

    VerdictController(OperationRows rows, RecoveryRounds recovery, Patience patience, Words words) {
        this.rows = rows;
        this.recovery = recovery;
        this.patience = patience;
        this.words = words;
    }

    @GetMapping(FORM)
    String form(@PathVariable UUID action, @PathVariable String verdict, Desk desk, Model model) {
        Verdict asked = verdict(verdict);
        OperationRow row = row(desk.operations(), new ActionId(action));
        return show(row, asked, VerdictInput.empty(), FieldErrors.of(whyNot(row, asked)), model);
    }

    private static List<Refusal> whyNot(OperationRow row, Verdict verdict) {
        return row.offer(verdict).map(Offer::whyNot).orElseGet(() -> List.of(Refusal.of(verdict.tooLate())));
    }

    @PostMapping(FORM)
    String give(
            @PathVariable UUID action,
            @PathVariable String verdict,
            VerdictInput input,
            Desk desk,
            Model model,
            RedirectAttributes afterwards) {
        Verdict asked = verdict(verdict);
        ActionId id = new ActionId(action);
        FieldErrors missing = missing(asked, input);
        if (missing.any()) {
            return show(row(desk.operations(), id), asked, input, missing, model);
        }
        Optional<Ruling> ruling = patience.await(() -> asked.give(desk.operations(), id, input));
        recovery.changed();
        List<Refusal> refusals = ruling.map(Ruling::refusals).orElse(List.of());
        if (!refusals.isEmpty()) {
            return show(row(desk.operations(), id), asked, input, FieldErrors.of(refusals, "why", "document"), model);
        }
        afterwards.addFlashAttribute(
                "notice",
                NOTICE
                        + ruling.flatMap(Ruling::action)
                                .map(VerdictController::came)
                                .orElse("under-way"));
        return "redirect:" + OperationsController.PATH;
    }

    /** What the library cannot see: that somebody looked; and a document that is not named at all. */
    private FieldErrors missing(Verdict verdict, VerdictInput input) {
        FieldErrors errors = input.why().isEmpty()
                ? FieldErrors.of(List.of(Refusal.at("why", RefusalCode.REQUIRED)), "why")
                : FieldErrors.none();
        if (verdict.isByDocument() && input.document().isEmpty()) {
            errors = errors.plus("document", words.say("operations.error.document"));
        }
        if (verdict.isFinal() && !input.confirmed()) {
            errors = errors.plus("confirmed", words.say("operations.error.confirmed"));
        }
        return errors;
    }

    private static String came(ActionView action) {
        return action.outcome()
                .match(Outcome.cases(done -> "completed", refused -> "refused", VerdictController::stillOpen));
    }

    private static String stillOpen(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Unknown<?> unknown) {
            return unknown.needsOperator() ? "held" : "unknown";
        }
        return outcome instanceof Outcome.Cancelled<?> ? "cancelled" : "waiting";
    }

    private static Verdict verdict(String code) {
        return Verdict.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OperationRow row(OperationsDesk desk, ActionId id) {
        return desk.inspect(id).map(rows::row).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(OperationRow row, Verdict verdict, VerdictInput input, FieldErrors errors, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("verdict", verdict);
        model.addAttribute("path", OperationRows.path(row.id(), verdict));
        model.addAttribute("possible", whyNot(row, verdict).isEmpty());
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        return "operations/verdict";
    }
}
