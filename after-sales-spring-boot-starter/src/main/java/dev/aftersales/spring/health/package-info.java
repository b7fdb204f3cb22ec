/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Health of After-Sales, for Spring Boot 4 and for Spring Boot 3, whose types are different ones. */
@NullMarked
package dev.aftersales.spring.health;

import org.jspecify.annotations.NullMarked;
