/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.messaging;

import dev.aftersales.spi.EmailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the back end made of a message.
 *
 * @param state what became of it
 * @param id its id, where the back end gives one
 * @param rejected recipients it would not take
 */
public record MessageReceipt(MessageState state, @Nullable MessageId id, List<EmailAddress> rejected) {

    /**
     * Copies the collections it is given.
     *
     * @param state what became of it
     * @param id its id, where the back end gives one
     * @param rejected recipients it would not take
     */
    public MessageReceipt {
        rejected = List.copyOf(rejected);
    }
}
