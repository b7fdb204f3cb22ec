/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.team;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.action.WholeList;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What enabling a service would bring with it now (SET-4). */
final class Consequences {

    private Consequences() {}

    /** The consequences of a service; none where nothing is provisioned. */
    static List<Consequence> of(AfterSalesService service, Inquiry inquiry) {
        Optional<ProvisioningPort> port = inquiry.ports().provisioning();
        if (port.isEmpty()) {
            return List.of();
        }
        List<Consequence> listed = WholeList.of(
                PortKind.PROVISIONING,
                inquiry.read(PortKind.PROVISIONING, context -> port.get().consequences(context, service)));
        if (listed.stream().anyMatch(consequence -> consequence.id() == null)) {
            throw ReadFailed.violation(PortKind.PROVISIONING, "a consequence without an id");
        }
        return listed;
    }

    /** A consequence in a language: as spoken in its country, else in general, else in English. */
    static String text(Consequence consequence, Locale locale) {
        Map<String, String> texts = consequence.texts();
        String english = texts.getOrDefault("en", consequence.id().value());
        String general = texts.getOrDefault(locale.getLanguage(), english);
        return texts.getOrDefault(locale.toLanguageTag(), general);
    }
}
