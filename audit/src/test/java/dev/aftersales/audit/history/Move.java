/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import java.util.List;

/**
 * One thing that happens. The numbers choose among what there is then, so that a move means something whatever was left out
 * before it: that is what makes a failing history shrink to a short one.
 */
record Move(Kind kind, int pick, int amount, int variant, Trouble trouble) {

    /** What may happen. */
    enum Kind {
        REFUND_PART,
        REFUND_WHOLE,
        AMEND,
        CONFIRM,
        CANCEL_DRAFT,
        RETURN,
        CANCEL_RETURN,
        COUPON,
        ASK_AGAIN,
        REUSE_KEY,
        WISH_TO_CANCEL,
        CREDIT_BY_HAND,
        POST_BY_HAND,
        CANCEL_BY_HAND,
        RECEIVE_GOODS,
        RETURN_BY_HAND,
        WAIT,
        RECOVER,
        POLL,
        FINISH_PENDING,
        FAIL_PENDING,
        OPERATE
    }

    boolean isEven() {
        return variant % 2 == 0;
    }

    <T> T pick(List<T> among) {
        return among.get(pick % among.size());
    }

    @Override
    public String toString() {
        String text = kind + "(" + pick + ", " + amount + ", " + variant + ")";
        return trouble == Trouble.NONE ? text : text + " " + trouble;
    }
}
