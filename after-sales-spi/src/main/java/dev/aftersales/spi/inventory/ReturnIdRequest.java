/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

/**
 * A return to be activated or cancelled.
 *
 * @param id the return
 */
public record ReturnIdRequest(ReturnId id) {}
