/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.access;

/**
 * Something somebody wants to do.
 *
 * @param permission what
 * @param target with what
 */
public record AccessRequest(Permission permission, Target target) {}
