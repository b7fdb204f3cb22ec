/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Names tests by their rules. For JUnit; stateless. */
public final class RuleNames extends DisplayNameGenerator.Standard {

    /** Made by JUnit. */
    public RuleNames() {}

    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> contract, Method test) {
        PortRule rule = test.getAnnotation(PortRule.class);
        return rule == null
                ? super.generateDisplayNameForMethod(enclosing, contract, test)
                : rule.id() + " " + rule.level() + ": " + rule.says();
    }
}
