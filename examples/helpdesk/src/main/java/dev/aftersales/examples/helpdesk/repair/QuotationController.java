/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.Desk;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.account.SignedIn;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Submissions;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.repair.QuoteRepair;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.ticket.OpenedDocument;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The quotation of a repair order: made by a form, then downloaded as often as one likes (REP-5). */
@Controller
class QuotationController {

    private static final String QUOTATION = "/tickets/{ticket}/repairs/quotation";

    private final OrderPages pages;
    private final OrderPaths paths;
    private final Quotations quotations;
    private final Submissions submissions;
    private final Words words;

    QuotationController(
            OrderPages pages, OrderPaths paths, Quotations quotations, Submissions submissions, Words words) {
        this.pages = pages;
        this.paths = paths;
        this.quotations = quotations;
        this.submissions = submissions;
        this.words = words;
    }

    @PostMapping(QUOTATION)
    String make(
            @PathVariable TicketRef ticket,
            @RequestParam RepairId id,
            @RequestParam RequestKey requestKey,
            Desk desk,
            SignedIn reader,
            Model model) {
        pages.open(ticket, id, desk);
        String quoted = paths.quoted(ticket, id, requestKey);
        return submissions
                .submit(desk, new QuoteRepair(ticket, id), requestKey)
                .view(
                        quotation -> "redirect:" + quoted,
                        refusals -> {
                            model.addAttribute("page", pages.throughTicket(ticket, id, desk, reader));
                            model.addAttribute("errors", FieldErrors.of(refusals));
                            model.addAttribute("here", paths.order(ticket, id));
                            return "repair/order";
                        },
                        quoted);
    }

    @GetMapping(QUOTATION)
    ResponseEntity<byte[]> download(
            @PathVariable TicketRef ticket, @RequestParam RepairId id, @RequestParam String key, Desk desk) {
        OpenedDocument order = pages.open(ticket, id, desk);
        Quotation quotation =
                quotations.find(key, id, desk).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(order.as(Repair.class), quotation))
                .body(quotation.pdf());
    }

    private String attachment(Repair order, Quotation quotation) {
        String number = Objects.requireNonNullElse(order.number(), order.id().value());
        return ContentDisposition.attachment()
                .filename(words.say("repair.quotation.file", number, quotation.version()), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
