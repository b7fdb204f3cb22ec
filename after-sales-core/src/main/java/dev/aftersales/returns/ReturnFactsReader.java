/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.Inquiry;
import dev.aftersales.entitlement.CapSheet;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.Return;
import java.util.List;
import java.util.Optional;

/** Reads what returns are decided from: of one delivery, nothing of any other. */
final class ReturnFactsReader {

    private final Inquiry inquiry;
    private final InventoryReads reads;
    private final CustomerId customer;

    ReturnFactsReader(Inquiry inquiry, InventoryReads reads, CustomerId customer) {
        this.inquiry = inquiry;
        this.reads = reads;
        this.customer = customer;
    }

    /** The caps are read before the back end, so that a claim shows whether somebody else came in between. */
    ReturnFacts read(DeliveryId id) {
        CapSheet caps = caps(id);
        Optional<Delivery> delivery = reads.delivery(id);
        Optional<ReturnableDelivery> returnable = delivery.filter(this::done).map(found -> observe(found, caps));
        return new ReturnFacts(customer, reads.capabilities(), reads.staged(), delivery, returnable);
    }

    /** What is left of a delivery that was listed. */
    ReturnableDelivery observe(Delivery delivery) {
        return observe(delivery, caps(delivery.id()));
    }

    private boolean done(Delivery delivery) {
        return customer.equals(delivery.customer()) && delivery.state() == DeliveryState.DONE;
    }

    private CapSheet caps(DeliveryId id) {
        return new CapSheet(inquiry.tenant(), id.value(), inquiry.entitlements(ReturnCap.KINDS, id.value()));
    }

    private ReturnableDelivery observe(Delivery delivery, CapSheet caps) {
        List<Return> foreign = inquiry.foreign(reads.returnsOf(delivery), ReturnDocuments::ref, Return::key);
        return ReturnableDelivery.observe(delivery, foreign, caps, reads.capabilities());
    }
}
