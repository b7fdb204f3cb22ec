/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.messaging;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;

/**
 * Sends messages. Its strength may be NONE: plain e-mail cannot be asked for.
 *
 * <p>Called from many threads at once, never inside a database transaction of the library unless it joins it ({@link
 * #joinsCallerTransaction}). How effects fail is said at {@link dev.aftersales.spi.PortException}.
 */
public interface MessagingPort extends EffectPort {

    /**
     * What this back end promises of sending. Constant for the life of the port.
     *
     * @return the guarantee
     */
    EffectGuarantee guarantee();

    /**
     * Sends a message.
     *
     * @param call the attempt
     * @param request what to send, and to whom
     * @return the receipt
     */
    Answer<MessageReceipt> send(Call call, MessageRequest request);

    /**
     * The receipt of a message by its key; asked only when the strength is not NONE.
     *
     * @param context who asks
     * @param key the key of a send
     * @return what the back end knows of the key
     */
    Lookup<MessageReceipt> lookupMessage(ReadContext context, PortKey key);
}
