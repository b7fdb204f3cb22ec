/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.messaging;

import dev.aftersales.spi.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A message to be sent.
 *
 * @param to each recipient once; never empty
 * @param locale the language to word it in
 * @param template which message
 * @param arguments what the template needs; secrets included
 */
@Value.Builder
public record MessageRequest(
        List<EmailAddress> to, Locale locale, MessageTemplate template, Map<String, String> arguments) {

    /**
     * Copies the collections it is given.
     *
     * @param to each recipient once; never empty
     * @param locale the language to word it in
     * @param template which message
     * @param arguments what the template needs; secrets included
     */
    public MessageRequest {
        to = List.copyOf(to);
        arguments = Map.copyOf(arguments);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static MessageRequestBuilder builder() {
        return new MessageRequestBuilder();
    }

    @Override
    public String toString() {
        return "MessageRequest[" + template + " to " + to.size() + " recipients]";
    }
}
