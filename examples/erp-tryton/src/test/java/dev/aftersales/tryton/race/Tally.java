/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import java.math.BigDecimal;

/**
 * What the server's books show of one kind of document.
 *
 * @param documents how many are not cancelled
 * @param doubles how many of them are there for a request that had one already
 * @param roundsOver in how many rounds they come to more than there was
 * @param unitsOver how many units too many
 * @param moneyOver how much money too much, tax included; zero for goods
 */
record Tally(int documents, int doubles, int roundsOver, int unitsOver, BigDecimal moneyOver) {

    /** Whether every request has one document at most, and nothing is over. */
    boolean isClean() {
        return doubles == 0 && roundsOver == 0 && unitsOver == 0 && moneyOver.signum() == 0;
    }
}
