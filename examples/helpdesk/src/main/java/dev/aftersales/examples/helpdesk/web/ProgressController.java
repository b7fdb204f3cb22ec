/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.Desk;
import dev.aftersales.action.ActionView;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page of a request that takes its time. It asks again every second with JavaScript, and without it by a refresh; once the request is done it leads on.
 */
@Controller
class ProgressController {

    static final String PATH = "/progress";

    private static final int REFRESH_SECONDS = 2;

    private final Submissions submissions;
    private final SentForms forms;

    ProgressController(Submissions submissions, SentForms forms) {
        this.submissions = submissions;
        this.forms = forms;
    }

    @GetMapping(PATH + "/{key}")
    String progress(@PathVariable String key, @RequestParam String then, Desk desk, Model model) {
        String next = LocalPath.of(then);
        RequestKey request = RequestKey.of(key);
        Progress progress = progress(request, desk);
        if (progress.isDone()) {
            return "redirect:" + next;
        }
        model.addAttribute("progress", progress);
        model.addAttribute("next", next);
        if (progress.getRefreshes()) {
            model.addAttribute("refresh", REFRESH_SECONDS);
        }
        if (progress.isRefused()) {
            model.addAttribute("form", forms.find(request).orElse(null));
        }
        return "progress/page";
    }

    /** The library knows what it accepted; what it refused before that, or has not looked at yet, is known here alone. */
    private Progress progress(RequestKey key, Desk desk) {
        Optional<ActionView> action = desk.outcome(key);
        if (action.isPresent()) {
            String what = Labels.command(action.get().command(), desk.locale());
            Progress progress = progress(what, action.get().outcome());
            return submissions.isUnderWay(key) ? progress.underWay() : progress;
        }
        if (!submissions.knows(key)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return submissions.ended(key).map(ended -> progress("", ended)).orElse(Progress.starting());
    }

    private static <R> Progress progress(String what, Outcome<R> outcome) {
        return outcome.match(Outcome.<R, Progress>cases(
                done -> new Progress(what, Progress.State.DONE, List.of()),
                refused -> new Progress(what, Progress.State.REFUSED, refused.refusals()),
                open -> new Progress(what, Progress.State.of(open), List.of())));
    }
}
