/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Field-service projects and tasks. See {@link dev.aftersales.spi.fieldservice.FieldServicePort}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi.fieldservice;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
