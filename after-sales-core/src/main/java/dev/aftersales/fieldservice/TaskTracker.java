/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.fieldservice;

import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Document;
import java.util.List;
import java.util.Optional;

/** Notices what others do to tasks: planned, begun, done, cancelled (EXE-10, FSV-5). */
final class TaskTracker implements DocumentTracker {

    @Override
    public DocumentKind kind() {
        return DocumentKind.TASK;
    }

    @Override
    public PortKind port() {
        return PortKind.FIELD_SERVICE;
    }

    @Override
    public Optional<Tracked> read(Document known, Inquiry inquiry) {
        return ExistingTask.read(known, inquiry).map(task -> new Tracked(TaskDocument.facts(task), List.of(), false));
    }
}
