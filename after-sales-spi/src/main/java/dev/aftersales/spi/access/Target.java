/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.access;

/**
 * What a permission is for.
 *
 * @param kind what it is
 * @param id its reference
 */
public record Target(TargetKind kind, String id) {}
