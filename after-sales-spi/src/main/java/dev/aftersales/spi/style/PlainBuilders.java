/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders of a package are generated: they refuse to build while a value that cannot be null is missing.
 *
 * <p>It leaves no trace in byte code, so that users need not have the builder generator on their class path.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(jdkOnly = true, allowedClasspathAnnotations = Override.class)
public @interface PlainBuilders {}
