/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.loyalty.Program;

/**
 * A program of the customer's that cannot issue a coupon from a ticket here.
 *
 * @param program the program
 * @param reason why not: it is not of single use, or its channel is not run
 */
public record ProgramNotOffered(Program program, Refusal reason) {}
