/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.CompanyId;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.Team;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a command is going to do, decided from facts.
 *
 * @param steps its effects in the back end, in order; empty when it only changes what the library
 * keeps
 * @param claims what it takes of caps, signed
 * @param subject the document it changes, on which it must be the only open action
 * @param subjectRevision the revision of the subject as it was read, so that a change of it since means to decide again
 * @param company the company of the document, where it is known
 * @param team the team as it is to be once the plan is done
 */
@Value.Builder
public record Plan(
        List<PlannedStep<?>> steps,
        List<CapClaim> claims,
        @Nullable DocumentRef subject,
        @Nullable Long subjectRevision,
        @Nullable CompanyId company,
        @Nullable Team team) {

    /**
     * Copies the collections it is given.
     *
     * @param steps its effects in the back end, in order; empty when it only changes what the library
     * keeps
     * @param claims what it takes of caps, signed
     * @param subject the document it changes, on which it must be the only open action
     * @param subjectRevision the revision of the subject as it was read, so that a change of it since means to decide again
     * @param company the company of the document, where it is known
     * @param team the team as it is to be once the plan is done
     */
    public Plan {
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
    }

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static PlanBuilder builder() {
        return new PlanBuilder();
    }
}
