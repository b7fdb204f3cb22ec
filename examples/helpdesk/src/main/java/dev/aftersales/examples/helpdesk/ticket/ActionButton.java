/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.ticket.Availability;
import dev.aftersales.ticket.ServiceButton;
import dev.aftersales.ticket.TicketView;
import java.util.List;
import java.util.Locale;

/**
 * The button of a service on a ticket: it opens a dialog, or says why not (TKT-2).
 *
 * @param service the service
 * @param label its label
 * @param usable whether it can be pressed: also where a back end could not be asked, because it may answer the dialog
 * @param whyNot why it cannot be pressed, or what is not known
 * @param path the page of the dialog
 */
record ActionButton(AfterSalesService service, String label, boolean usable, List<Refusal> whyNot, String path) {

    ActionButton {
        whyNot = List.copyOf(whyNot);
    }

    /** A service that is not enabled has no button at all (SET-2). */
    static List<ActionButton> of(TicketView view, DocumentPaths paths) {
        return view.buttons().stream()
                .filter(button ->
                        button.whyNot().stream().noneMatch(reason -> reason.code() == RefusalCode.SERVICE_NOT_ENABLED))
                .map(button -> of(button, paths.ticket(view.ticket())))
                .toList();
    }

    private static ActionButton of(ServiceButton button, String ticket) {
        return new ActionButton(
                button.service(),
                button.label(),
                button.availability() != Availability.UNAVAILABLE,
                button.whyNot(),
                ticket + '/' + dialog(button.service()));
    }

    private static String dialog(AfterSalesService service) {
        return service == AfterSalesService.FIELD_SERVICE
                ? "task"
                : service.name().toLowerCase(Locale.ROOT);
    }

    /** The name of the icon. */
    public String getIcon() {
        return dialog(service);
    }
}
