/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import java.util.List;

/** What a service brings: its commands, its effects, how its documents are watched, and its button. Stateless. */
public interface ServiceFeature {

    /**
     * Which service.
     *
     * @return the service
     */
    AfterSalesService service();

    /**
     * How its commands are decided.
     *
     * @return one handler per command
     */
    List<CommandHandler<?, ?>> handlers();

    /**
     * Its effects in the back end.
     *
     * @return one per kind of effect
     */
    List<Effect<?, ?>> effects();

    /**
     * How outside changes of its documents are read (EXE-10).
     *
     * @return one per kind of document that can change
     */
    List<DocumentTracker> trackers();

    /**
     * Why its button is not available beyond what the {@link TicketGate} says (TKT-2), from as few reads as possible.
     *
     * @param standing the ticket, which passed the gate
     * @param inquiry where facts are read; a failed read passes as {@link dev.aftersales.action.ReadFailed}
     * @return the reasons; empty when the button is available
     */
    List<Refusal> whyNot(Standing standing, Inquiry inquiry);
}
