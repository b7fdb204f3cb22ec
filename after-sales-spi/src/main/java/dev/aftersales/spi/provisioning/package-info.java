/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What enabling a service makes the host install or license (SET-4). See {@link
 * dev.aftersales.spi.provisioning.ProvisioningPort}.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.spi.provisioning;

import dev.aftersales.spi.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
