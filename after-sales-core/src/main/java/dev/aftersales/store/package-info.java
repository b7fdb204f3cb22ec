/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What is kept, and the narrow interface of keeping it.
 *
 * <p>A {@link dev.aftersales.store.Store} is write-oriented: accept an action, move it on, claim what
 * is due; plus the questions that views ask. It decides nothing; what it must guarantee is that each
 * call is one transaction and that every condition it is given is checked inside it.
 */
@NullMarked
@PlainBuilders
package dev.aftersales.store;

import dev.aftersales.style.PlainBuilders;
import org.jspecify.annotations.NullMarked;
