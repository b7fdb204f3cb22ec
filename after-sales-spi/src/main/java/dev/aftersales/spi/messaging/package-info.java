/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Sending messages to people. See {@link dev.aftersales.spi.messaging.MessagingPort}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi.messaging;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
