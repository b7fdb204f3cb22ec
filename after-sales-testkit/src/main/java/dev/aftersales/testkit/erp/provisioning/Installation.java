/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.provisioning;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.spi.provisioning.ProvisioningReceipt;
import dev.aftersales.spi.provisioning.ProvisioningRequest;
import dev.aftersales.testkit.erp.KeyBook;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.fault.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one tenant has installed. Thread-safe; whoever must decide several things in one go locks it. */
public final class Installation {

    final KeyBook keys = new KeyBook();
    private final LedgerContext context;
    private final Map<AfterSalesService, List<Consequence>> missing = new EnumMap<>(AfterSalesService.class);

    /**
     * Everything is installed, until consequences are entered.
     *
     * @param context what it knows of its surroundings
     */
    public Installation(LedgerContext context) {
        this.context = context;
    }

    synchronized void add(AfterSalesService service, Consequence consequence) {
        missing.computeIfAbsent(service, ignored -> new ArrayList<>()).add(consequence);
    }

    synchronized List<Consequence> consequences(AfterSalesService service) {
        return List.copyOf(missing.getOrDefault(service, List.of()));
    }

    synchronized ProvisioningReceipt apply(ProvisioningRequest request, @Nullable PortKey key) {
        Set<ConsequenceId> listed =
                consequences(request.service()).stream().map(Consequence::id).collect(Collectors.toSet());
        ProvisioningReceipt receipt = new ProvisioningReceipt(request.service());
        if (listed.isEmpty()) {
            return receipt;
        }
        if (!listed.equals(request.acknowledged())) {
            throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "other consequences were acknowledged"));
        }
        missing.remove(request.service());
        context.record(Operation.APPLY, key, request.service().name(), receipt);
        return receipt;
    }
}
