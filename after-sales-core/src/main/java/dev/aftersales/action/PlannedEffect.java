/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.ports.PortKind;

/**
 * What a command would do in a back end.
 *
 * @param name which kind of effect
 * @param port in which back end
 * @param pivot whether it moves money or goods
 * @param request what would be asked: the port's own request record
 */
public record PlannedEffect(String name, PortKind port, boolean pivot, Object request) {}
