/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import java.math.BigDecimal;

/**
 * What people do in the workshop itself, past the port and without port keys. Invoices of repairs are in the books.
 *
 * <p>What the workshop does not allow is refused as over the port, with {@link dev.aftersales.spi.PortRefused}.
 */
public interface RepairsByHand {

    /**
     * The workshop of this tenant.
     *
     * @return the workshop
     */
    Workshop workshop();

    /**
     * A repair order as it stands.
     *
     * @param id the order
     * @return the order
     */
    default Repair repair(RepairId id) {
        return workshop().require(id);
    }

    /**
     * What a repair order was created from, with its notes.
     *
     * @param id the order
     * @return the request
     */
    default RepairRequest requestOf(RepairId id) {
        return workshop().requestOf(id);
    }

    /**
     * Agrees to a draft order.
     *
     * @param id a draft order
     * @return the order then
     */
    default Repair confirmRepair(RepairId id) {
        return workshop().move(id, RepairState.DRAFT, RepairState.CONFIRMED);
    }

    /**
     * Begins the work.
     *
     * @param id a confirmed order
     * @return the order then
     */
    default Repair startRepair(RepairId id) {
        return workshop().move(id, RepairState.CONFIRMED, RepairState.UNDER_REPAIR);
    }

    /**
     * Says how much of a part or operation was used, planned or not.
     *
     * @param id an order under repair
     * @param product the part, or the service product of an operation
     * @param amount how much, in the unit of the product
     * @return the order then
     */
    default Repair consume(RepairId id, String product, String amount) {
        return workshop().use(id, ProductId.of(product), new BigDecimal(amount));
    }

    /**
     * Ends the work; what nobody spoke of was used as planned.
     *
     * @param id an order under repair
     * @return the order then
     */
    default Repair finishRepair(RepairId id) {
        return workshop().move(id, RepairState.UNDER_REPAIR, RepairState.REPAIRED);
    }

    /**
     * Cancels an order that is not done.
     *
     * @param id the order
     * @return the order then
     */
    default Repair cancelRepair(RepairId id) {
        return workshop().cancel(id, null);
    }
}
