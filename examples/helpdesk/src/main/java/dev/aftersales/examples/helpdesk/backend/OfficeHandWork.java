/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import dev.aftersales.examples.backoffice.ByHand;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.inventory.ReturnId;

/** The people of the back office. */
final class OfficeHandWork implements HandWork {

    private final ByHand office;

    OfficeHandWork(ByHand office) {
        this.office = office;
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public void receive(ReturnId transfer) {
        office.inventory().receive(transfer);
    }

    @Override
    public void plan(TaskId task, Slot slot) {
        office.fieldService().plan(task, slot);
    }

    @Override
    public void start(TaskId task) {
        office.fieldService().start(task);
    }

    @Override
    public void finish(TaskId task) {
        office.fieldService().finish(task);
    }
}
