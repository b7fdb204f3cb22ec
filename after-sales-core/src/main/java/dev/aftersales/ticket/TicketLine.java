/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A ticket in a list.
 *
 * @param ticket the ticket
 * @param title its title
 * @param team its team
 * @param customer its customer or contact
 * @param closed whether the host closed it
 * @param createdAt when the library first got it
 * @param documents how many documents are behind each of its smart buttons (TKT-3); none of a kind is left out
 * @param drafts how many drafts are to be amended and confirmed (REF-8)
 * @param stuck how many of its actions have an outcome that is not known yet, or wait for an operator (EXE-7)
 */
public record TicketLine(
        TicketRef ticket,
        String title,
        TeamId team,
        CustomerId customer,
        boolean closed,
        Instant createdAt,
        List<DocumentCount> documents,
        int drafts,
        int stuck) {

    /**
     * Copies the list.
     *
     * @param ticket the ticket
     * @param title its title
     * @param team its team
     * @param customer its customer or contact
     * @param closed whether the host closed it
     * @param createdAt when the library first got it
     * @param documents how many documents are behind each of its smart buttons; none of a kind is left out
     * @param drafts how many drafts are to be amended and confirmed
     * @param stuck how many of its actions have an outcome that is not known yet, or wait for an operator
     */
    public TicketLine {
        documents = List.copyOf(documents);
    }

    /**
     * How many documents of a kind are behind its smart button.
     *
     * @param kind the kind
     * @return empty when there are none, and no button
     */
    public Optional<DocumentCount> count(DocumentKind kind) {
        return documents.stream().filter(count -> count.kind() == kind).findFirst();
    }
}
