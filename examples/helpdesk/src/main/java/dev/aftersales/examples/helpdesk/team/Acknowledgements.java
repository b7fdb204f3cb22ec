/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.team;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.team.ServiceSetting;
import dev.aftersales.team.TeamForm;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is refused of the settings, beside the fields. The library lists all consequences at once; here each has a box, and what is
 * wrong stands beside the boxes of its service: {@code acknowledged-REPAIR} (SET-4).
 */
final class Acknowledgements {

    private static final String FIELD = "acknowledged-";

    private final TeamForm form;
    private final SettingsInput input;
    private final Words words;

    Acknowledgements(TeamForm form, SettingsInput input, Words words) {
        this.form = form;
        this.input = input;
        this.words = words;
    }

    FieldErrors errors(List<Refusal> refusals) {
        List<Refusal> others = refusals.stream()
                .filter(refusal -> refusal.code() != RefusalCode.CONSEQUENCES_NOT_ACKNOWLEDGED)
                .toList();
        FieldErrors errors = FieldErrors.of(others, "services", "defaultProject");
        return others.size() == refusals.size() ? errors : besideBoxes(errors, needed(refusals));
    }

    private static List<String> needed(List<Refusal> refusals) {
        return refusals.stream()
                .flatMap(refusal -> refusal.data().get("consequences") instanceof Datum.Several ids
                        ? ids.values().stream()
                        : Stream.of())
                .toList();
    }

    private FieldErrors besideBoxes(FieldErrors others, List<String> needed) {
        FieldErrors errors = others;
        for (ServiceSetting setting : form.services()) {
            String wrong = wrong(setting, needed);
            if (!wrong.isEmpty()) {
                errors = errors.plus(FIELD + setting.service().name(), words.say(wrong, setting.label()));
            }
        }
        return errors.equals(others) ? others.plus("", words.say("team.error.consequences")) : errors;
    }

    /** The key of a message; empty where the boxes are as they should be. */
    private String wrong(ServiceSetting setting, List<String> needed) {
        boolean on = input.services().contains(setting.service());
        Stream<String> boxes = setting.consequences().stream()
                .map(consequence -> consequence.id().value());
        if (on) {
            return boxes.filter(needed::contains).allMatch(input.acknowledged()::contains) ? "" : "team.error.missing";
        }
        return boxes.filter(input.acknowledged()::contains).allMatch(needed::contains) ? "" : "team.error.extra";
    }
}
