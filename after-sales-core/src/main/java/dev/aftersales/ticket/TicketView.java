/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.ActionView;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import java.util.Optional;

/**
 * What is shown on a ticket.
 *
 * @param ticket the ticket
 * @param refusals why nothing is shown; empty when something is
 * @param title its title
 * @param buttons one per service
 * @param drafts drafts to be amended and confirmed, oldest first; of a ticket with very many the first ones (REF-8)
 * @param unfinished actions that are not finished
 * @param smartButtons one per kind with documents
 * @param chatter what happened, oldest first, as far as the page goes; {@code Desk.chatter} pages on
 */
public record TicketView(
        TicketRef ticket,
        List<Refusal> refusals,
        String title,
        List<ServiceButton> buttons,
        List<DocumentLink> drafts,
        List<ActionView> unfinished,
        List<SmartButton> smartButtons,
        List<ChatterLine> chatter) {

    /**
     * Copies the collections it is given.
     *
     * @param ticket the ticket
     * @param refusals why nothing is shown; empty when something is
     * @param title its title
     * @param buttons one per service
     * @param drafts drafts to be amended and confirmed, oldest first; of a ticket with very many the first ones (REF-8)
     * @param unfinished actions that are not finished
     * @param smartButtons one per kind with documents
     * @param chatter what happened, oldest first, as far as the page goes; {@code Desk.chatter} pages on
     */
    public TicketView {
        refusals = List.copyOf(refusals);
        buttons = List.copyOf(buttons);
        drafts = List.copyOf(drafts);
        unfinished = List.copyOf(unfinished);
        smartButtons = List.copyOf(smartButtons);
        chatter = List.copyOf(chatter);
    }

    static TicketView refused(TicketRef ticket, List<Refusal> refusals) {
        return new TicketView(ticket, refusals, "", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The button of a service.
     *
     * @param service the service
     * @return the button
     * @throws java.util.NoSuchElementException if the view is refused
     */
    public ServiceButton button(AfterSalesService service) {
        return buttons.stream()
                .filter(button -> button.service() == service)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The smart button of a kind of documents.
     *
     * @param kind the kind
     * @return the smart button; empty when there are no such documents
     */
    public Optional<SmartButton> smartButton(DocumentKind kind) {
        return smartButtons.stream().filter(button -> button.kind() == kind).findFirst();
    }
}
