/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.team;

import dev.aftersales.Desk;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.TeamId;
import dev.aftersales.team.ServiceSetting;
import dev.aftersales.team.TeamForm;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of teams, and a team's settings with its after-sales services (SET-1 to SET-6). */
@Controller
class TeamController {

    private static final String SETTINGS = "team/settings";

    private final Teams teams;
    private final Submissions submissions;
    private final Keys keys;
    private final Words words;

    TeamController(Teams teams, Submissions submissions, Keys keys, Words words) {
        this.teams = teams;
        this.submissions = submissions;
        this.keys = keys;
        this.words = words;
    }

    @GetMapping("/teams")
    String list(Desk desk, Model model) {
        model.addAttribute(
                "teams", teams.all().stream().map(team -> row(team, desk)).toList());
        return "team/list";
    }

    private static TeamRow row(Team team, Desk desk) {
        List<ServiceSetting> enabled = desk.teamForm(team.id()).services().stream()
                .filter(ServiceSetting::enabled)
                .toList();
        return new TeamRow(team, enabled.stream().map(ServiceSetting::label).toList());
    }

    @GetMapping("/teams/{id}")
    String settings(@PathVariable TeamId id, Desk desk, Model model) {
        TeamForm form = form(id, desk);
        return settings(id, form, SettingsInput.of(form, keys.request()), FieldErrors.none(), model);
    }

    @PostMapping("/teams/{id}")
    String configure(
            @PathVariable TeamId id, SettingsInput input, Desk desk, Model model, RedirectAttributes afterwards) {
        form(id, desk);
        return submissions
                .submit(desk, input.command(id), RequestKey.of(input.requestKey()))
                .view(
                        "/teams/" + id.value(),
                        "team.saved",
                        afterwards,
                        refusals -> again(id, input, refusals, desk, model));
    }

    private static TeamForm form(TeamId id, Desk desk) {
        TeamForm form = desk.teamForm(id);
        Refused.ifAny(form.refusals());
        return form;
    }

    /** With what switching on brings with it by now. */
    private String again(TeamId id, SettingsInput input, List<Refusal> refusals, Desk desk, Model model) {
        TeamForm form = form(id, desk);
        FieldErrors errors = new Acknowledgements(form, input, words).errors(refusals);
        return settings(id, form, input.withKey(keys.request()), errors, model);
    }

    private String settings(TeamId id, TeamForm form, SettingsInput input, FieldErrors errors, Model model) {
        Team team = teams.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("team", team);
        model.addAttribute("form", form);
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        return SETTINGS;
    }
}
