/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.helpdesk.ticket.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of the first day.
 *
 * @param team the team
 * @param title the title
 * @param words what the customer wrote
 * @param buyer whose it is
 * @param contact who of them writes; null for the company or person itself
 * @param article what it is about
 * @param stage how far it has come
 * @param daysAgo when it was opened
 * @param deeds what was done for it
 */
record FirstTicket(
        String team,
        String title,
        String words,
        Buyer buyer,
        @Nullable String contact,
        @Nullable Article article,
        Stage stage,
        int daysAgo,
        List<Deed> deeds) {

    FirstTicket {
        deeds = List.copyOf(deeds);
    }

    static FirstTicket of(int daysAgo, String team, String title, Buyer buyer, @Nullable Article article, Stage stage) {
        return new FirstTicket(team, title, "", buyer, null, article, stage, daysAgo, List.of());
    }

    FirstTicket saying(String text) {
        return new FirstTicket(team, title, text, buyer, contact, article, stage, daysAgo, deeds);
    }

    FirstTicket by(String person) {
        return new FirstTicket(team, title, words, buyer, person, article, stage, daysAgo, deeds);
    }

    FirstTicket with(Deed... done) {
        return new FirstTicket(team, title, words, buyer, contact, article, stage, daysAgo, List.of(done));
    }
}
