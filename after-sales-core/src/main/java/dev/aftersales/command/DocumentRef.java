/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

/**
 * A document of the back end.
 *
 * @param kind what it is
 * @param id its id in the back end
 */
public record DocumentRef(DocumentKind kind, String id) {}
