/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.Desk;
import dev.aftersales.command.ActionId;
import dev.aftersales.examples.helpdesk.history.HistoryTable;
import dev.aftersales.examples.helpdesk.operations.OperationsPage.Show;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pages of actions that are not finished. What is stuck the library lists, to those who may operate. What merely waits it knows
 * only ticket by ticket: that list is of the helpdesk's own history, and each action on it is looked at as it stands now.
 * Thread-safe.
 */
@Component
class OperationPages {

    static final int PAGE_SIZE = 20;

    /** Further back than this nobody turns pages. */
    private static final int MOST_PAGES = 50;

    private final OperationRows rows;
    private final HistoryTable history;
    private final RecoveryRounds recovery;

    OperationPages(OperationRows rows, HistoryTable history, RecoveryRounds recovery) {
        this.rows = rows;
        this.history = history;
        this.recovery = recovery;
    }

    OperationsPage page(Desk desk, Show show, int number) {
        int page = Math.max(1, Math.min(number, MOST_PAGES));
        List<ActionId> found = show == Show.STUCK ? stuck(desk, page) : waiting(page);
        List<OperationRow> shown = found.stream()
                .skip((long) (page - 1) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(rows::row)
                .flatMap(Optional::stream)
                .filter(row -> !row.offers().isEmpty())
                .toList();
        boolean more = found.size() > page * PAGE_SIZE && page < MOST_PAGES;
        return new OperationsPage(
                show,
                shown,
                page > 1 ? path(show, page - 1) : null,
                more ? path(show, page + 1) : null,
                recovery.state(),
                history.count(Situation.WAITING));
    }

    private static @Nullable String path(Show show, int page) {
        return OperationsController.PATH + "?show=" + show.getCode() + "&page=" + page;
    }

    /** The library has no cursor here: it is asked for all pages up to this one, and one action more. */
    private static List<ActionId> stuck(Desk desk, int page) {
        return desk.operations().stuck(page * PAGE_SIZE + 1).stream()
                .map(stuck -> stuck.action().id())
                .toList();
    }

    private List<ActionId> waiting(int page) {
        return history.in(Situation.WAITING, page * PAGE_SIZE + 1);
    }
}
