/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.task;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.examples.helpdesk.HelpdeskProperties;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import dev.aftersales.examples.helpdesk.backend.HandWork;
import dev.aftersales.examples.helpdesk.backend.WorkByHand;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Refused;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.ticket.OpenedDocument;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A field-service task behind the smart button of its ticket (FSV-4). Whoever sends people out plans the visit here, as they would in
 * the back office, and the customer follows it (FSV-5).
 */
@Controller
class TaskDocumentController {

    private static final String DOCUMENT = "/tickets/{ticket}/tasks/document";
    private static final String DISPATCHERS = "hasAnyRole('REPAIR_TECHNICIAN', 'TEAM_LEAD')";

    private final HandWork fieldService;
    private final WorkByHand byHand;
    private final ZoneId zone;
    private final DocumentPaths paths;
    private final Words words;

    TaskDocumentController(
            HandWork fieldService, WorkByHand byHand, HelpdeskProperties properties, DocumentPaths paths, Words words) {
        this.fieldService = fieldService;
        this.byHand = byHand;
        this.zone = properties.zone();
        this.paths = paths;
        this.words = words;
    }

    @GetMapping(DOCUMENT)
    String document(@PathVariable TicketRef ticket, @RequestParam TaskId id, Desk desk, SignedIn reader, Model model) {
        OpenedDocument opened = open(ticket, id, desk);
        VisitInput visit = VisitInput.of(opened.as(Task.class).slot(), zone);
        return show(ticket, opened, visit, FieldErrors.none(), reader, model);
    }

    @PostMapping(DOCUMENT + "/plan")
    @PreAuthorize(DISPATCHERS)
    String plan(
            @PathVariable TicketRef ticket,
            @RequestParam TaskId id,
            VisitInput visit,
            Desk desk,
            SignedIn reader,
            Model model,
            RedirectAttributes afterwards) {
        OpenedDocument opened = open(ticket, id, desk);
        Optional<Slot> slot = visit.slot(zone);
        if (slot.isEmpty()) {
            FieldErrors errors = FieldErrors.none().plus("until", words.say("task.error.slot"));
            model.addAttribute("here", paths.document(ticket, task(id)));
            return show(ticket, opened, visit, errors, reader, model);
        }
        return moved(ticket, id, "task.moved.plan", () -> fieldService.plan(id, slot.get()), afterwards);
    }

    @PostMapping(DOCUMENT + "/move")
    @PreAuthorize(DISPATCHERS)
    String move(
            @PathVariable TicketRef ticket,
            @RequestParam TaskId id,
            @RequestParam VisitMove move,
            Desk desk,
            RedirectAttributes afterwards) {
        open(ticket, id, desk);
        return moved(
                ticket,
                id,
                "task.moved." + move.getCode(),
                () -> {
                    switch (move) {
                        case START -> fieldService.start(id);
                        case FINISH -> fieldService.finish(id);
                    }
                },
                afterwards);
    }

    private String moved(TicketRef ticket, TaskId id, String notice, Runnable work, RedirectAttributes afterwards) {
        boolean done = byHand.on(task(id), work);
        afterwards.addFlashAttribute("notice", done ? notice : "task.moved.elsewhere");
        return "redirect:" + paths.document(ticket, task(id));
    }

    private static OpenedDocument open(TicketRef ticket, TaskId id, Desk desk) {
        OpenedDocument opened = desk.open(ticket, task(id));
        Refused.ifAny(opened.refusals());
        return opened;
    }

    private static DocumentRef task(TaskId id) {
        return new DocumentRef(DocumentKind.TASK, id.value());
    }

    private String show(
            TicketRef ticket,
            OpenedDocument opened,
            VisitInput visit,
            FieldErrors errors,
            SignedIn reader,
            Model model) {
        Task task = opened.as(Task.class);
        boolean dispatcher = fieldService.possible() && (reader.is("REPAIR_TECHNICIAN") || reader.is("TEAM_LEAD"));
        model.addAttribute("ticket", ticket);
        model.addAttribute("link", opened.link());
        model.addAttribute("task", task);
        model.addAttribute("visit", visit);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "plannable", dispatcher && (task.state() == TaskState.NEW || task.state() == TaskState.PLANNED));
        model.addAttribute("move", dispatcher ? VisitMove.after(task.state()).orElse(null) : null);
        return "task/document";
    }
}
