/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import java.util.Optional;
import java.util.Set;

/**
 * The repair back end.
 *
 * <p>Called from many threads at once, never inside a database transaction of the library unless it joins it ({@link
 * #joinsCallerTransaction}). How effects fail is said at {@link dev.aftersales.spi.PortException}.
 */
public interface RepairPort extends EffectPort {

    /**
     * What this back end can do. Constant for the life of the port.
     *
     * @return the capabilities
     */
    Set<RepairCapability> capabilities();

    /**
     * What this back end promises of an effect. Constant for the life of the port.
     *
     * @param effect the effect
     * @return the guarantee
     */
    EffectGuarantee guarantee(RepairEffect effect);

    /**
     * A repair order by id, in any state.
     *
     * @param context who reads
     * @param id the order
     * @return the order, or empty when there is none
     */
    Optional<Repair> repair(ReadContext context, RepairId id);

    /**
     * Creates a repair order.
     *
     * @param call the attempt
     * @param request what to repair
     * @return the order
     */
    Answer<Repair> create(Call call, RepairRequest request);

    /**
     * Makes an inert order a real one; only where effects are STAGED. A real one is answered as it stands.
     *
     * @param call the attempt
     * @param request which one
     * @return the order
     */
    default Answer<Repair> activate(Call call, RepairIdRequest request) {
        throw PortRefused.unsupported("STAGED");
    }

    /**
     * Makes a quotation; needs {@link RepairCapability#QUOTE}.
     *
     * @param call the attempt
     * @param request which order
     * @return the quotation
     */
    Answer<Quotation> quote(Call call, RepairIdRequest request);

    /**
     * Makes the invoice; needs {@link RepairCapability#INVOICE_BEFORE} or {@link RepairCapability#INVOICE_AFTER}.
     *
     * @param call the attempt
     * @param request which order
     * @return the order with its invoice
     */
    Answer<Repair> invoice(Call call, RepairIdRequest request);

    /**
     * Cancels the order; needs {@link RepairCapability#CANCEL}.
     *
     * @param call the attempt
     * @param request which order
     * @return the cancelled order
     */
    Answer<Repair> cancel(Call call, RepairIdRequest request);

    /**
     * The orders that an effect with this key created or changed.
     *
     * @param context who asks
     * @param key the key of a create, activate, invoice or cancel
     * @return what the back end knows of the key
     */
    Lookup<Repair> lookupRepair(ReadContext context, PortKey key);

    /**
     * The quotation that an effect with this key made.
     *
     * @param context who asks
     * @param key the key of a quote
     * @return what the back end knows of the key
     */
    Lookup<Quotation> lookupQuotation(ReadContext context, PortKey key);
}
