/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessagingPort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the kit must be able to do in a back end that sends messages, by other means than the port. */
public interface MessagingBackEnd extends BackEndUnderTest<MessagingPort> {

    /**
     * A message that has arrived.
     *
     * @param id its id as receipts tell it; null where the back end gives none
     * @param text what the recipient reads
     */
    record Mail(@Nullable MessageId id, String text) {

        @Override
        public String toString() {
            return "Mail[" + id + "]";
        }
    }

    /**
     * Somebody who can be written to.
     *
     * @return an address nobody else has
     */
    EmailAddress recipient();

    /**
     * Somebody whose messages the back end would not take, at once.
     *
     * @return an address nobody else has; empty where the back end takes on any address, as unless overridden
     */
    default Optional<EmailAddress> unwanted() {
        return Optional.empty();
    }

    /**
     * Reads what a recipient got. Where the back end queues, this sends the queue first, or waits.
     *
     * @param recipient to whom
     * @return the messages, those that came twice twice
     */
    List<Mail> received(EmailAddress recipient);
}
