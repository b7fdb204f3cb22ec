/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.ports;

import java.util.Collection;

/**
 * A back end whose ports are several objects: no class can implement two ports that declare capabilities.
 *
 * <p>{@link Ports#of(Object...)} takes it like a port, and finds the ports it holds.
 */
public interface BackEnd {

    /**
     * Its ports.
     *
     * @return objects that implement one or more port interfaces; a port it does not offer is left out
     */
    Collection<?> ports();
}
