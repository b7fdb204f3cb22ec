/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

/**
 * What a node's listener was told, on the disk before it says so.
 *
 * @param tenant the tenant
 * @param sequence the entry
 * @param kind what it tells
 */
public record Told(String tenant, long sequence, String kind) {}
