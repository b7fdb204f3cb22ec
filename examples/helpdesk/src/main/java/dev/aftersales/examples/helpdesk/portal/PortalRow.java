/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.portal;

import java.util.List;

/**
 * A ticket in the customer's list, with what is done for it.
 *
 * @param ticket the ticket
 * @param work tasks, returns and repairs
 * @param path its page
 */
record PortalRow(PortalTicket ticket, List<PortalWork> work, String path) {

    PortalRow {
        work = List.copyOf(work);
    }
}
