/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.provisioning;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import java.util.List;

/**
 * Installs or licenses what a service needs.
 *
 * <p>Called from many threads at once, never inside a database transaction of the library unless it joins it ({@link
 * #joinsCallerTransaction}). How effects fail is said at {@link dev.aftersales.spi.PortException}.
 */
public interface ProvisioningPort extends EffectPort {

    /**
     * What this back end promises of providing a service. Constant for the life of the port.
     *
     * @return the guarantee
     */
    EffectGuarantee guarantee();

    /**
     * What enabling a service would bring with it now.
     *
     * @param context who reads
     * @param service the service
     * @return the consequences; empty when it is provided already
     */
    List<Consequence> consequences(ReadContext context, AfterSalesService service);

    /**
     * Provides a service. Providing it again changes nothing.
     *
     * @param call the attempt
     * @param request which service, and what was acknowledged
     * @return the receipt
     */
    Answer<ProvisioningReceipt> apply(Call call, ProvisioningRequest request);

    /**
     * The receipt of an apply by its key.
     *
     * @param context who asks
     * @param key the key of an apply
     * @return what the back end knows of the key
     */
    Lookup<ProvisioningReceipt> lookupProvisioning(ReadContext context, PortKey key);
}
