/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.Desk;
import dev.aftersales.action.Preview;
import dev.aftersales.command.Command;
import dev.aftersales.examples.helpdesk.web.FieldErrors;
import java.util.List;
import org.joda.money.Money;

/**
 * What would become of an entry: asked of the library, which changes nothing (TKT-7).
 *
 * @param preview what would be credited
 * @param errors what is wrong, beside the fields
 */
record Trial(CreditPreview preview, FieldErrors errors) {

    static Trial of(Desk desk, Command<?> command, ReadEntry read, Money available) {
        if (read.errors().any()) {
            return new Trial(CreditPreview.refused(available, messages(read.errors())), read.errors());
        }
        Preview preview = desk.preview(command);
        FieldErrors errors = read.errors(preview.refusals());
        return new Trial(CreditPreview.of(preview, available, messages(errors)), errors);
    }

    private static List<String> messages(FieldErrors errors) {
        return errors.messages().values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
