/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessageRequest;
import java.time.Duration;
import java.util.List;

/** Whom mail is handed over to. Thread-safe. */
interface Post {

    /**
     * Hands a mail over, to all recipients in one go.
     *
     * @return the recipients that are not written to; all others get it
     * @throws NotTaken if nothing was taken
     * @throws HandOverUnknown if the mail may have been taken
     */
    List<EmailAddress> handOver(MessageId id, MessageRequest request, Duration left) throws NotTaken;
}
