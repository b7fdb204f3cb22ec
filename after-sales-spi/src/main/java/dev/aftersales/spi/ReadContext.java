/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.time.Instant;
import java.util.Locale;

/**
 * Who reads, until when, and in which language names should come.
 *
 * @param tenant the tenant
 * @param deadline when the caller stops waiting
 * @param locale the language of names
 */
public record ReadContext(TenantId tenant, Instant deadline, Locale locale) {}
