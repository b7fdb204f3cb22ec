/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.inventory.ReturnId;

/** Nothing: the people of Tryton use Tryton. */
final class TrytonHandWork implements HandWork {

    @Override
    public boolean possible() {
        return false;
    }

    @Override
    public void receive(ReturnId transfer) {
        throw elsewhere();
    }

    @Override
    public void plan(TaskId task, Slot slot) {
        throw elsewhere();
    }

    @Override
    public void start(TaskId task) {
        throw elsewhere();
    }

    @Override
    public void finish(TaskId task) {
        throw elsewhere();
    }

    private static PortRefused elsewhere() {
        return PortRefused.unsupported("by hand");
    }
}
