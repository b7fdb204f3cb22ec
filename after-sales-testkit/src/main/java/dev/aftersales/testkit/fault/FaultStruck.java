/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

/**
 * A fault that happened.
 *
 * @param request to which request
 * @param fault what went wrong
 */
public record FaultStruck(Request request, Fault fault) {}
