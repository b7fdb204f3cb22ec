/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;

/** Mail servers of tests. */
public final class LocalMail {

    /** A slow machine needs more than GreenMail's two seconds. */
    private static final Duration START = Duration.ofMinutes(1);

    private LocalMail() {}

    /** One that is not started yet, for a free port of this machine. */
    public static GreenMail server() {
        ServerSetup setup = new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START.toMillis());
        return new GreenMail(setup);
    }
}
