/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.accounting;

import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The company, and when its books are open. */
final class Companies {

    private final long id;
    private final Conversation erp;

    Companies(long id, Conversation erp) {
        this.id = id;
        this.erp = erp;
    }

    Company company() {
        Search search = Search.of("company.company", List.of("timezone")).where("id", "=", id);
        ZoneId zone = erp.search(search).stream()
                .findFirst()
                .map(row -> row.text("timezone"))
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
        return new Company(CompanyId.of(String.valueOf(id)), zone, firstOpenDate());
    }

    /** The server says that a period is closed in a sentence only; so the date is looked at before it is asked. */
    void requireOpen(LocalDate date) {
        LocalDate open = firstOpenDate();
        if (open != null && date.isBefore(open)) {
            throw new PortRefused(PortRefusalCode.PERIOD_LOCKED, Map.of("firstOpenDate", open.toString()));
        }
    }

    private @Nullable LocalDate firstOpenDate() {
        Search open = Search.of("account.period", List.of("start_date"))
                .where("company", "=", id)
                .where("type", "=", "standard")
                .where("state", "=", "open");
        return erp.search(open).stream()
                .map(Companies::start)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate start(Row period) {
        LocalDate start = period.date("start_date");
        return start == null ? LocalDate.MAX : start;
    }
}
