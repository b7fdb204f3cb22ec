/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.mail;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessageState;
import dev.aftersales.testkit.erp.KeyBook;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.Numbering;
import dev.aftersales.testkit.fault.Operation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outbox of one tenant. Thread-safe; whoever must decide several things in one go locks it. */
public final class Outbox {

    final KeyBook keys = new KeyBook();
    private final LedgerContext context;
    private final Numbering numbering = new Numbering();
    private final Map<String, SentMessage> messages = new LinkedHashMap<>();
    private final Set<EmailAddress> refused = new HashSet<>();

    /**
     * An empty outbox.
     *
     * @param context what it knows of its surroundings
     */
    public Outbox(LedgerContext context) {
        this.context = context;
    }

    synchronized void refuse(EmailAddress address) {
        refused.add(address);
    }

    synchronized List<SentMessage> messages() {
        return List.copyOf(messages.values());
    }

    synchronized Optional<MessageReceipt> receipt(String id) {
        return Optional.ofNullable(messages.get(id)).map(SentMessage::receipt);
    }

    synchronized MessageReceipt require(String id) {
        return receipt(id).orElseThrow();
    }

    synchronized MessageReceipt send(MessageRequest request, @Nullable PortKey key) {
        String id = numbering.next("MSG-");
        List<EmailAddress> rejected =
                request.to().stream().filter(refused::contains).toList();
        MessageReceipt receipt = new MessageReceipt(MessageState.ACCEPTED, MessageId.of(id), rejected);
        SentMessage sent = new SentMessage(id, context.now(), context.kept(key), request, receipt);
        messages.put(id, sent);
        context.record(Operation.SEND, key, id, sent);
        return receipt;
    }
}
