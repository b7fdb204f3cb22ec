/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import dev.aftersales.AfterSales;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.TenantId;
import org.springframework.stereotype.Component;

/** What the back end's people do with a document. The library is told at once, so that the ticket shows it (EXE-10). Thread-safe. */
@Component
public class WorkByHand {

    private final AfterSales afterSales;
    private final TenantId tenant;

    WorkByHand(AfterSales afterSales, TenantId tenant) {
        this.afterSales = afterSales;
        this.tenant = tenant;
    }

    /**
     * Does it.
     *
     * @param document the document that it changes
     * @param work what to do
     * @return false where somebody else was quicker, so that it was refused; the document shows how far it is
     */
    public boolean on(DocumentRef document, Runnable work) {
        boolean done = isDone(work);
        afterSales.documentChanged(tenant, document);
        return done;
    }

    private static boolean isDone(Runnable work) {
        try {
            work.run();
            return true;
        } catch (PortRefused elsewhere) {
            return false;
        }
    }
}
