/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

/**
 * What became of one rule.
 *
 * @param contract the name of the back end and its port
 * @param rule the rule's name
 * @param level how much depends on it
 * @param says what holds
 * @param because what goes wrong otherwise
 * @param verdict what the port made of it
 * @param detail what went wrong, or which capability is not declared; empty when it held
 */
public record RuleResult(
        String contract, String rule, Level level, String says, String because, Verdict verdict, String detail) {}
