/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Inquiry;

/** Cancels tasks. */
final class CancelTaskHandler extends FieldServiceHandler<CancelTask> {

    CancelTaskHandler() {
        super("fieldservice.cancel", CancelTask.class);
    }

    @Override
    public Decision decide(CancelTask command, Inquiry inquiry) {
        return CancelTaskDecision.decide(ExistingTask.find(command.ticket(), command.task(), inquiry));
    }
}
