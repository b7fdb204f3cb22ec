/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.task;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Keys;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.fieldservice.FieldTask;
import dev.aftersales.fieldservice.TaskForm;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dialog that creates a field-service task (FSV-1 to FSV-3). */
@Controller
class TaskController {

    private final Submissions submissions;
    private final Keys keys;
    private final DocumentPaths paths;

    TaskController(Submissions submissions, Keys keys, DocumentPaths paths) {
        this.submissions = submissions;
        this.keys = keys;
        this.paths = paths;
    }

    @GetMapping("/tickets/{ticket}/task")
    String form(@PathVariable TicketRef ticket, Desk desk, Model model) {
        TaskForm form = desk.taskForm(ticket);
        return show(form, TaskInput.of(form, keys.request()), FieldErrors.of(form.refusals()), model);
    }

    @PostMapping("/tickets/{ticket}/task")
    String create(
            @PathVariable TicketRef ticket, TaskInput input, Desk desk, Model model, RedirectAttributes afterwards) {
        return submissions
                .submit(desk, input.command(ticket), RequestKey.of(input.requestKey()))
                .view(
                        task -> done(ticket, task, input, afterwards),
                        refusals -> again(ticket, input, refusals, desk, model),
                        input.isToBeViewed() ? paths.documents(ticket, DocumentKind.TASK) : paths.ticket(ticket));
    }

    private String done(TicketRef ticket, FieldTask task, TaskInput input, RedirectAttributes afterwards) {
        afterwards.addFlashAttribute("notice", "task.created");
        DocumentRef document = new DocumentRef(DocumentKind.TASK, task.id().value());
        return "redirect:" + (input.isToBeViewed() ? paths.document(ticket, document) : paths.ticket(ticket));
    }

    private String again(TicketRef ticket, TaskInput input, List<Refusal> refusals, Desk desk, Model model) {
        FieldErrors errors = FieldErrors.of(refusals, "title", "project");
        return show(desk.taskForm(ticket), input.withKey(keys.request()), errors, model);
    }

    private static String show(TaskForm form, TaskInput input, FieldErrors errors, Model model) {
        model.addAttribute("ticket", form.ticket());
        model.addAttribute("form", form);
        model.addAttribute("input", input);
        model.addAttribute("errors", errors);
        return "task/new";
    }
}
