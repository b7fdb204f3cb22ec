/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.spi.inventory.LocationId;

/**
 * A place where goods can be received.
 *
 * @param id the place
 * @param name what people call it
 */
public record Location(LocationId id, String name) {}
