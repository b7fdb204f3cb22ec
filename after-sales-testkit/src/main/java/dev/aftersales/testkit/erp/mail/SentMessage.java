/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.mail;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox.
 *
 * @param id its id
 * @param at when it was sent
 * @param key the key it was sent with; null where the back end keeps none
 * @param request what was sent, and to whom
 * @param receipt what the sender was told
 */
public record SentMessage(
        String id, Instant at, @Nullable PortKey key, MessageRequest request, MessageReceipt receipt) {}
