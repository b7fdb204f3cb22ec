/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.OperationsDesk;
import dev.aftersales.action.ActionView;
import dev.aftersales.action.InspectedAction;
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

    private final OperationRows rows;
    private final HistoryTable history;
    private final RecoveryRounds recovery;

    OperationPages(OperationRows rows, HistoryTable history, RecoveryRounds recovery) {
        this.rows = rows;
        this.history = history;
        this.recovery = recovery;
    }

    OperationsPage page(OperationsDesk desk, Show show, @Nullable ActionId after) {
        List<InspectedAction> found = show == Show.STUCK ? stuck(desk, after) : waiting(desk, after);
        if (after != null && found.isEmpty()) {
            return page(desk, show, null);
        }
        List<InspectedAction> page = found.stream().limit(PAGE_SIZE).toList();
        return new OperationsPage(
                show,
                page.stream()
                        .map(rows::row)
                        .filter(row -> !row.offers().isEmpty())
                        .toList(),
                after == null ? null : path(show),
                found.size() > PAGE_SIZE ? path(show) + "&after=" + last(page).id() : null,
                recovery.state(),
                history.count(Situation.WAITING));
    }

    private static String path(Show show) {
        return OperationsController.PATH + "?show=" + show.getCode();
    }

    private static ActionView last(List<InspectedAction> page) {
        return page.get(page.size() - 1).action();
    }

    /** One action more than the page holds, so that there is a next page only where there is something on it. */
    private static List<InspectedAction> stuck(OperationsDesk desk, @Nullable ActionId after) {
        return after == null ? desk.stuck(PAGE_SIZE + 1) : desk.stuckAfter(after, PAGE_SIZE + 1);
    }

    private List<InspectedAction> waiting(OperationsDesk desk, @Nullable ActionId after) {
        return history.in(Situation.WAITING, after, PAGE_SIZE + 1).stream()
                .map(desk::inspect)
                .flatMap(Optional::stream)
                .toList();
    }
}
