/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

/**
 * One request of a round, which arrives at both nodes.
 *
 * @param name which of the round's requests it is
 * @param quantity how many units it wants
 */
record Wish(String name, int quantity) {}
