/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

/**
 * One effect of a plan.
 *
 * @param effect which kind
 * @param request what to ask
 * @param pivot whether it moves money or goods; past it an action only goes forward
 * @param <Q> the request
 */
public record PlannedStep<Q>(Effect<Q, ?> effect, Q request, boolean pivot) {}
