/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * After-Sales in a Spring Boot application: an {@link dev.aftersales.AfterSales} made of the application's data source and of its
 * ports, settings under {@code after-sales.*}, recovery in the background.
 */
@NullMarked
package dev.aftersales.spring;

import org.jspecify.annotations.NullMarked;
