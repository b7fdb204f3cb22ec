/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.AfterSalesService;
import java.util.List;

/**
 * One service in the settings of a team.
 *
 * @param service the service
 * @param label its heading, in the actor's language
 * @param help what it does, in the actor's language
 * @param enabled whether the team has it
 * @param refusals why it cannot be enabled; not empty for an enabled one whose port is gone
 * @param consequences what enabling it brings with it; empty when it is enabled
 */
public record ServiceSetting(
        AfterSalesService service,
        String label,
        String help,
        boolean enabled,
        List<Refusal> refusals,
        List<ConsequenceChoice> consequences) {

    /**
     * Copies the collections it is given.
     *
     * @param service the service
     * @param label its heading, in the actor's language
     * @param help what it does, in the actor's language
     * @param enabled whether the team has it
     * @param refusals why it cannot be enabled; not empty for an enabled one whose port is gone
     * @param consequences what enabling it brings with it; empty when it is enabled
     */
    public ServiceSetting {
        refusals = List.copyOf(refusals);
        consequences = List.copyOf(consequences);
    }
}
