/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Field-service tasks from a ticket (FSV-1 to FSV-5): create, cancel, and what the customer follows.
 *
 * <p>{@link dev.aftersales.fieldservice.TaskForm} shows what can be chosen; {@link
 * dev.aftersales.fieldservice.FieldServiceFeature} plugs the service in.
 */
@NullMarked
@CommandBuilders
package dev.aftersales.fieldservice;

import dev.aftersales.style.CommandBuilders;
import org.jspecify.annotations.NullMarked;
