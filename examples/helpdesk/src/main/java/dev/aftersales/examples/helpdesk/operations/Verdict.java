/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.OperationsDesk;
import dev.aftersales.action.Ruling;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.RefusalCode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an operator decides of an action. The library does it, and writes who and why into the chatter. */
enum Verdict {
    /** Asks the back end again, and goes on. */
    RETRY(RefusalCode.ACTION_NOT_STUCK) {
        @Override
        Ruling give(OperationsDesk desk, ActionId action, VerdictInput input) {
            return desk.retry(action, input.why());
        }
    },
    /** It happened: the document shows it. */
    DONE(RefusalCode.ACTION_NOT_STUCK) {
        @Override
        Ruling give(OperationsDesk desk, ActionId action, VerdictInput input) {
            return desk.resolveDone(action, input.document(), input.why());
        }
    },
    /** It did not happen. */
    NOT_DONE(RefusalCode.ACTION_NOT_STUCK) {
        @Override
        Ruling give(OperationsDesk desk, ActionId action, VerdictInput input) {
            return desk.resolveNotDone(action, input.why());
        }
    },
    /** It is not wanted any more. */
    CANCEL(RefusalCode.NOT_CANCELLABLE) {
        @Override
        Ruling give(OperationsDesk desk, ActionId action, VerdictInput input) {
            return desk.cancel(action, input.why());
        }
    },
    /** It may be done. */
    APPROVE(RefusalCode.NOT_AWAITING_APPROVAL) {
        @Override
        Ruling give(OperationsDesk desk, ActionId action, VerdictInput input) {
            return desk.approve(action, input.why());
        }
    },
    /** It may not be done. */
    REJECT(RefusalCode.NOT_AWAITING_APPROVAL) {
        @Override
        Ruling give(OperationsDesk desk, ActionId action, VerdictInput input) {
            return desk.reject(action, input.why());
        }
    };

    private final RefusalCode tooLate;

    Verdict(RefusalCode tooLate) {
        this.tooLate = tooLate;
    }

    abstract Ruling give(OperationsDesk desk, ActionId action, VerdictInput input);

    /** Why it cannot be given once the action has moved on. */
    RefusalCode tooLate() {
        return tooLate;
    }

    /** Whether it is settled by somebody's word, which they confirm. */
    public boolean isFinal() {
        return this == DONE || this == NOT_DONE;
    }

    /** Whether it names a document of the back end. */
    public boolean isByDocument() {
        return this == DONE;
    }

    /** Whether it takes something back. */
    public boolean isNegative() {
        return this == NOT_DONE || this == CANCEL || this == REJECT;
    }

    /** The part of paths and message keys. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Verdict> of(String code) {
        return Stream.of(values())
                .filter(verdict -> verdict.getCode().equals(code))
                .findFirst();
    }
}
