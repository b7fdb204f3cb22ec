/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.mail;

import dev.aftersales.spi.EmailAddress;
import java.util.List;

/** What people see of the messages of the back end. */
public interface MailByHand {

    /**
     * The outbox of this tenant.
     *
     * @return the outbox
     */
    Outbox outbox();

    /**
     * All messages sent so far, those sent twice twice.
     *
     * @return the messages, in order
     */
    default List<SentMessage> messages() {
        return outbox().messages();
    }

    /**
     * Lets the back end reject a recipient, from now on.
     *
     * @param address the e-mail address
     */
    default void rejectMailTo(String address) {
        outbox().refuse(EmailAddress.of(address));
    }
}
