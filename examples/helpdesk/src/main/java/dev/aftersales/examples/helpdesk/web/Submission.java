/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What became of a submitted form so far.
 *
 * @param key the key of the form
 * @param outcome the outcome; empty while the back end is still at it
 * @param <R> what the command results in
 */
public record Submission<R>(RequestKey key, Optional<Outcome<R>> outcome) {

    /**
     * The view to answer with: done, refused, or the page that waits.
     *
     * @param done where to go when it is done: the name of a view, such as {@code redirect:/tickets/HD-1}
     * @param refused the form again, with what is wrong
     * @param later the path that the waiting page leads to once the outcome is there; it shows by itself what was done
     * @return the name of the view
     */
    public String view(Function<R, String> done, Function<List<Refusal>, String> refused, String later) {
        return outcome.map(known -> known.match(Outcome.<R, String>cases(
                        completed -> done.apply(completed.result()),
                        refusal -> refused.apply(refusal.refusals()),
                        open -> waiting(later))))
                .orElseGet(() -> waiting(later));
    }

    /**
     * The view to answer with where nothing of the result is shown at once: the page that shows it, with a notice.
     *
     * @param path the path of that page
     * @param notice what was done: the key of a message
     * @param afterwards what the page is told
     * @param refused the form again, with what is wrong
     * @return the name of the view
     */
    public String view(
            String path, String notice, RedirectAttributes afterwards, Function<List<Refusal>, String> refused) {
        return view(
                done -> {
                    afterwards.addFlashAttribute("notice", notice);
                    return "redirect:" + path;
                },
                refused,
                path);
    }

    private String waiting(String later) {
        return "redirect:"
                + UriComponentsBuilder.fromPath(ProgressController.PATH)
                        .pathSegment("{key}")
                        .queryParam("then", "{then}")
                        .encode()
                        .buildAndExpand(key.value(), later)
                        .toUriString();
    }
}
