/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.repair.RepairForm;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.repair.RepairCapability;
import java.util.List;

/**
 * What the dialog offers beside the library's form.
 *
 * @param goods what can be repaired, and used as a part
 * @param services what can be an operation
 * @param lot whether the back end takes a lot or serial number
 * @param warranty whether it knows repairs under warranty
 */
record RepairChoices(List<Product> goods, List<Product> services, boolean lot, boolean warranty) {

    RepairChoices {
        goods = List.copyOf(goods);
        services = List.copyOf(services);
    }

    static RepairChoices of(RepairForm form) {
        return new RepairChoices(
                form.products().stream()
                        .filter(product -> product.kind() == ProductKind.GOODS)
                        .toList(),
                form.services(),
                form.capabilities().contains(RepairCapability.LOT),
                form.capabilities().contains(RepairCapability.WARRANTY));
    }
}
