/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a repair once there is one, whoever asks. Each change holds its row. */
final class RepairWork {

    private RepairWork() {}

    static void move(JdbcClient statements, RepairId id, RepairState from, RepairState to) {
        in(RepairTable.lock(statements, id), from);
        RepairTable.setState(statements, id, to);
    }

    private static RepairFile in(RepairFile file, RepairState needed) {
        if (file.state() != needed) {
            throw Refused.wrongState(file.state());
        }
        return file;
    }

    /** A cancelled one stays as it is; what is done stays done. */
    static void cancel(JdbcClient statements, RepairId id) {
        RepairFile file = RepairTable.lock(statements, id);
        if (file.state() == RepairState.CANCELLED) {
            return;
        }
        if (file.isDone()) {
            throw Refused.wrongState(file.state());
        }
        RepairBilling.withdraw(statements, file);
        RepairTable.setState(statements, id, RepairState.CANCELLED);
    }

    /** Says how much was used of something; what was not planned is a part, at today's price. */
    static void use(JdbcClient statements, RepairId id, ProductId product, BigDecimal amount) {
        RepairFile file = in(RepairTable.lock(statements, id), RepairState.UNDER_REPAIR);
        if (amount.signum() < 0) {
            throw Refused.rejected("an amount is not less than nothing");
        }
        if (!WorkLineTable.use(statements, id, product, amount)) {
            PriceList.Listed listed = PriceList.of(statements, List.of(product)).get(product);
            if (listed == null) {
                throw Refused.notFound("product", product);
            }
            WorkLine unplanned =
                    RepairOrdering.line(WorkKind.PART, listed, new Quantity(BigDecimal.ZERO, listed.unit()));
            WorkLineTable.insert(statements, id, file.lines().size(), List.of(unplanned));
            WorkLineTable.use(statements, id, product, amount);
        }
    }

    static void deleteDraftInvoice(JdbcClient statements, RepairId id) {
        RepairFile file = RepairTable.lock(statements, id);
        if (file.invoice() == null || file.invoice().state() != RepairInvoiceState.DRAFT) {
            throw Refused.wrongState(file.state());
        }
        RepairBilling.withdraw(statements, file);
    }

    /** Prints the next quotation, and keeps it as it is sent. */
    static Quotation quote(JdbcClient statements, RepairId id, LocalDate date, Locale asked) {
        RepairFile file = RepairTable.lock(statements, id);
        if (file.state() == RepairState.CANCELLED) {
            throw Refused.wrongState(file.state());
        }
        QuotationWords words = new QuotationWords(asked);
        QuotationSheet sheet = QuotationSheet.of(statements, file, date, words.language());
        Quotation quotation = new Quotation(id, sheet.version(), QuotationPrinter.print(sheet, words));
        QuotationTable.insert(statements, quotation);
        return quotation;
    }
}
