/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

/**
 * Something an actor wants done. Commands are plain values: a field left out is null until the command is executed, and
 * then refused by name together with everything else that is wrong (TKT-6).
 *
 * @param <R> what a completed command results in
 */
public interface Command<R> {}
