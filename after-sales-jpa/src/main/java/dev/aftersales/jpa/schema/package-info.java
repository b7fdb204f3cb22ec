/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The tables of the store: their scripts, and the check that they are there.
 *
 * <p>The scripts are in {@code dev/aftersales/jpa/schema/postgresql}, {@code …/mariadb} and {@code …/h2} of the jar, named as
 * Flyway names them. A host applies them with Flyway, with Liquibase, by hand, or lets {@link
 * dev.aftersales.jpa.schema.Schema#apply} do it; each script notes its own version in the table {@code as_schema}, so that it
 * makes no difference which. Nothing is applied unless it is asked for.
 */
@NullMarked
package dev.aftersales.jpa.schema;

import org.jspecify.annotations.NullMarked;
