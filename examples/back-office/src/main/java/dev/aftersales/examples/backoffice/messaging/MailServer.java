/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.spi.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that takes the mail of the company.
 *
 * @param host where it is
 * @param port on which port it takes mail
 * @param startTls whether it must be spoken to over TLS
 * @param sender whom mail is from
 * @param login who signs in there; null where nobody has to
 */
public record MailServer(
        String host,
        int port,
        boolean startTls,
        EmailAddress sender,
        @Nullable Login login) {

    /**
     * Who signs in at the mail server.
     *
     * @param user the name
     * @param password the password
     */
    public record Login(String user, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /**
     * A server of one's own that asks nobody to sign in.
     *
     * @param host where it is
     * @param port on which port it takes mail
     * @param sender whom mail is from
     * @return the server
     */
    public static MailServer plain(String host, int port, EmailAddress sender) {
        return new MailServer(host, port, false, sender, null);
    }
}
