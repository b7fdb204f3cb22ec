/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import dev.aftersales.spi.EmailAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the helpdesk itself.
 *
 * @param zone the company's zone: dates are shown in it
 * @param demo whether a new helpdesk begins with tickets to try things on, and a customer who can sign in; people and teams it has anyhow
 * @param sender whom mail is from
 * @param mailFolder where mail is laid down if no mail server is set
 * @param patience how long a page waits for the back end before it shows that work is under way
 */
@ConfigurationProperties("helpdesk")
public record HelpdeskProperties(
        @DefaultValue("Europe/Madrid") ZoneId zone,
        @DefaultValue("true") boolean demo,
        @DefaultValue("helpdesk@localhost.localdomain") EmailAddress sender,
        @DefaultValue("target/helpdesk-mail") Path mailFolder,
        @DefaultValue("1500ms") Duration patience)
        implements PagePatience {}
