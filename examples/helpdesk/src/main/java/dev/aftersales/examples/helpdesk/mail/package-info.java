/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Mail by SMTP, with the settings of Spring Boot: {@code spring.mail.*}. */
@NullMarked
package dev.aftersales.examples.helpdesk.mail;

import org.jspecify.annotations.NullMarked;
