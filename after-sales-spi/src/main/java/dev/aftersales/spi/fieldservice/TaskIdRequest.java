/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

/**
 * A task to be activated or cancelled.
 *
 * @param id the task
 */
public record TaskIdRequest(TaskId id) {}
