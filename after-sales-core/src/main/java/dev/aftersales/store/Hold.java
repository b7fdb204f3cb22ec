/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import java.math.BigDecimal;

/**
 * What an action takes of a cap. Negative when it gives back, as cancelling a draft does; a negative
 * hold reserves nothing and is given back when the action completes.
 *
 * @param cap which cap
 * @param quantity how much, signed
 */
public record Hold(CapKey cap, BigDecimal quantity) {}
