/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/** What every port with effects has in common. */
public interface EffectPort {

    /**
     * Makes sure that no request with this key can have an effect any more.
     *
     * <p>A back end that cannot do that keeps this default, which says so.
     *
     * @param context who asks
     * @param key the key to close
     * @return what became of it
     */
    default CloseResult close(ReadContext context, PortKey key) {
        return CloseResult.UNSUPPORTED;
    }
}
