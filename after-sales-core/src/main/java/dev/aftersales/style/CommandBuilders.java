/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders of commands are generated: they build with values missing, because executing refuses a command
 * with every missing field by name.
 *
 * <p>It leaves no trace in byte code, so that users need not have the builder generator on their class path.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        validationMethod = Value.Style.ValidationMethod.NONE)
public @interface CommandBuilders {}
