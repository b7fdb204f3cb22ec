/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The inventory back end: deliveries, and returns by reverse transfer.
 *
 * <p>Called from many threads at once, never inside a database transaction of the library unless it joins it ({@link
 * #joinsCallerTransaction}). How effects fail is said at {@link dev.aftersales.spi.PortException}.
 */
public interface InventoryPort extends EffectPort {

    /**
     * What this back end can do. Constant for the life of the port.
     *
     * @return the capabilities
     */
    Set<InventoryCapability> capabilities();

    /**
     * What this back end promises of an effect. Constant for the life of the port.
     *
     * @param effect the effect
     * @return the guarantee
     */
    EffectGuarantee guarantee(InventoryEffect effect);

    /**
     * Done deliveries of a customer, newest first.
     *
     * @param context who reads
     * @param query which ones
     * @return one page of them
     */
    Page<Delivery> deliveries(ReadContext context, DeliveryQuery query);

    /**
     * A delivery by id, in any state.
     *
     * @param context who reads
     * @param id the delivery
     * @return the delivery, or empty when there is none
     */
    Optional<Delivery> delivery(ReadContext context, DeliveryId id);

    /**
     * All returns of a delivery that are not cancelled, those made elsewhere included.
     *
     * @param context who reads
     * @param delivery the delivery
     * @return the returns
     */
    List<Return> returnsOf(ReadContext context, DeliveryId delivery);

    /**
     * A return by id, in any state.
     *
     * @param context who reads
     * @param id the return
     * @return the return, or empty when there is none
     */
    Optional<Return> findReturn(ReadContext context, ReturnId id);

    /**
     * Creates a return: a new warehouse operation for the incoming goods, linked to the delivery.
     *
     * @param call the attempt
     * @param request what comes back
     * @return the return
     */
    Answer<Return> createReturn(Call call, ReturnRequest request);

    /**
     * Makes an inert return expected; only where effects are STAGED. An expected one is answered as it stands.
     *
     * @param call the attempt
     * @param request which one
     * @return the return
     */
    default Answer<Return> activateReturn(Call call, ReturnIdRequest request) {
        throw PortRefused.unsupported("STAGED");
    }

    /**
     * Cancels what was not yet received; needs {@link InventoryCapability#CANCEL}, or
     * {@link InventoryCapability#CANCEL_REST} once a part was received.
     *
     * @param call the attempt
     * @param request which one
     * @return the return as it stands then: cancelled, or received with its planned quantities cut to the received ones
     */
    Answer<Return> cancelReturn(Call call, ReturnIdRequest request);

    /**
     * The returns that an effect with this key created or changed.
     *
     * @param context who asks
     * @param key the key of an effect of this port
     * @return what the back end knows of the key
     */
    Lookup<Return> lookupReturn(ReadContext context, PortKey key);
}
