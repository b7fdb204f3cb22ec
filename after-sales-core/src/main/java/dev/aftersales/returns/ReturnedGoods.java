/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnState;

/**
 * What a return command results in.
 *
 * @param transfer the reverse transfer as the back end answered it
 */
public record ReturnedGoods(Return transfer) {

    /**
     * Its id in the back end.
     *
     * @return the return
     */
    public ReturnId id() {
        return transfer.id();
    }

    /**
     * How far it had come when the back end answered.
     *
     * @return the state
     */
    public ReturnState state() {
        return transfer.state();
    }
}
