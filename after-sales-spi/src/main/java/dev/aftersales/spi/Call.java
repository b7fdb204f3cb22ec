/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at one effect.
 *
 * <p>A port that has already carried out the effect of this key resumes it (created but not yet
 * posted: it posts) and answers with the document as it stands; it never does it again.
 *
 * @param tenant the tenant
 * @param key the key of the effect, the same at every attempt
 * @param deadline when the caller stops waiting, by its own clock; an answer after it is an unknown outcome. It never lies after
 *     the end of the attempt's lease: a back end that does nothing after it cannot act when another node has taken over (EXE-5)
 * @param actor who asked
 * @param ticket the ticket the effect is for; null only for {@code provisioning}
 * @param company the company of the document, where it is known
 */
@Value.Builder
public record Call(
        TenantId tenant,
        PortKey key,
        Instant deadline,
        Actor actor,
        @Nullable TicketRef ticket,
        @Nullable CompanyId company) {

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static CallBuilder builder() {
        return new CallBuilder();
    }
}
