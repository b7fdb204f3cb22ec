/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import org.jspecify.annotations.Nullable;

/**
 * A value that does not belong where it is put.
 *
 * @param path the field
 * @param value the value
 * @param how what is wrong with it
 * @param hopeless whether it can only be refused
 */
record BadValue(String path, @Nullable Object value, String how, boolean hopeless) {}
