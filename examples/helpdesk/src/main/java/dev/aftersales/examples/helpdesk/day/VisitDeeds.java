/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.examples.backoffice.fieldservice.FieldServiceByHand;
import dev.aftersales.fieldservice.FieldTask;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.TaskId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** Plans visits, and makes them: in the morning of a working day. */
final class VisitDeeds {

    private static final LocalTime BEGINS = LocalTime.of(10, 0);
    private static final Duration TAKES = Duration.ofHours(2);
    private static final int SOON = 4;
    private static final int LATER = 12;

    private final History history;

    VisitDeeds(History history) {
        this.history = history;
    }

    void visit(Deed deed, TicketRef ticket) {
        FieldServiceByHand dispatchers = history.office().byHand().fieldService();
        FieldTask made = history.done(history.agent().taskForm(ticket).task().build(), ticket, deed, "task");
        TaskId id = made.task().id();
        Slot slot = slot(history.today().plusDays(deed == Deed.VISIT ? LATER : SOON));
        dispatchers.plan(id, slot);
        if (deed == Deed.VISIT_DONE) {
            history.goTo(slot.start());
            dispatchers.start(id);
            history.after(TAKES);
            dispatchers.finish(id);
        }
        history.changed(DocumentKind.TASK, id.value());
    }

    private Slot slot(LocalDate earliest) {
        Instant from = history.moment(workingDay(earliest).atTime(BEGINS));
        return new Slot(from, from.plus(TAKES));
    }

    private static LocalDate workingDay(LocalDate earliest) {
        return earliest.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? earliest.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : earliest;
    }
}
