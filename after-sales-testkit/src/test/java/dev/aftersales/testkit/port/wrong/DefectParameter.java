/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import java.util.Arrays;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The defect that a run of a contract is about, for the constructor of its class. */
public final class DefectParameter implements ParameterResolver {

    /** The configuration parameter that names it. */
    static final String NAME = "defect";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Defect.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String name = context.getConfigurationParameter(NAME).orElseThrow();
        return Arrays.stream(parameter.getParameter().getType().getEnumConstants())
                .filter(defect -> ((Enum<?>) defect).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
