/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.spi.provisioning.ProvisioningRequest;
import dev.aftersales.testkit.InMemoryErp;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What goes wrong when services are provided. */
final class ProvisioningLapses {

    private ProvisioningLapses() {}

    private static Set<ConsequenceId> listed(InMemoryErp erp, AfterSalesService service) {
        return erp.provisioning().consequences(Reads.context(erp), service).stream()
                .map(Consequence::id)
                .collect(Collectors.toSet());
    }

    static Answering asksNobody(InMemoryErp erp) {
        return Lapses.argument(
                ProvisioningRequest.class,
                request -> new ProvisioningRequest(request.service(), listed(erp, request.service())));
    }

    static Answering overlooksWithdrawn(InMemoryErp erp) {
        return Lapses.argument(ProvisioningRequest.class, request -> {
            Set<ConsequenceId> agreed = new HashSet<>(request.acknowledged());
            agreed.retainAll(listed(erp, request.service()));
            return new ProvisioningRequest(request.service(), agreed);
        });
    }

    /** Provides all other services along with the one that was asked for. */
    static Answering providesAll(InMemoryErp erp) {
        return Lapses.effects(question -> {
            Object answer = question.proceed();
            Call call = question.arg(Call.class);
            for (AfterSalesService service : AfterSalesService.values()) {
                PortKey own =
                        PortKey.of("X" + service.ordinal() + call.key().value().substring(2));
                erp.provisioning()
                        .apply(Lapses.keyed(call, own), new ProvisioningRequest(service, listed(erp, service)));
            }
            return answer;
        });
    }

    /** Takes for a mistake what was done before with another key. */
    static Answering refusesAgain(InMemoryErp erp) {
        return Lapses.effects(question -> {
            Call call = question.arg(Call.class);
            AfterSalesService service = question.arg(ProvisioningRequest.class).service();
            boolean isProvided = listed(erp, service).isEmpty();
            boolean isKnown =
                    erp.provisioning().lookupProvisioning(Reads.context(erp), call.key()) instanceof Lookup.Found<?>;
            if (isProvided && !isKnown) {
                throw EffectLapses.rejected("provided already");
            }
            return question.proceed();
        });
    }
}
