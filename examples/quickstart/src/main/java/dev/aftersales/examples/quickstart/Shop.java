/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.Ports;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The back end of the story, and the customer it is about.
 *
 * @param name what it is, to be printed
 * @param ports its ports
 * @param tenant the tenant
 * @param customer who has a ticket
 * @param product what the ticket is about; null to leave it open
 * @param follower who follows the ticket
 * @param missing what the back end has no place for, service by service, to be printed
 */
record Shop(
        String name,
        Ports ports,
        TenantId tenant,
        CustomerId customer,
        @Nullable ProductId product,
        FollowerId follower,
        Map<AfterSalesService, String> missing) {}
