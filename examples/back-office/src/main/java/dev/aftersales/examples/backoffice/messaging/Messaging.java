/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.effect.Workers;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessagingPort;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail over SMTP. LOOKUP. Thread-safe.
 *
 * <p>A mail server knows no keys, so that nothing keeps it from taking a mail twice: this is not KEYED. A mail that was taken
 * cannot be held back until it is wanted: this is not STAGED. But it is noted under the key that a mail is about to be handed
 * over, before the mail server hears of it, and afterwards what the mail server said. So a key that has no such note, or the note
 * that the mail server did not take it, surely has had no effect, and one with the note that it did has had one. This is more
 * than NONE, and what LOOKUP asks for.
 *
 * <p>One case remains that nobody can decide from here: the connection, or this process, breaks after the mail server has got the
 * last of the mail and before its answer has been noted. Then a look-up gives no answer at all, with {@link HandOverUnknown},
 * rather than a wrong one: the library keeps the action as unknown, repeats nothing, and shows it to an operator, who reads the
 * mail server's log and tells {@link MessagingByHand}. Whoever asks to send such a mail all the same sends it again, under the
 * same Message-ID.
 *
 * <p>The attempt is made on a thread of its own, so that whoever waits can be interrupted, and what the mail server says after the
 * deadline is noted too.
 */
public final class Messaging implements MessagingPort {

    /** Only a note that was being committed can still appear; what is noted later, no look-up answers before. */
    private static final EffectGuarantee GUARANTEE = EffectGuarantee.lookup(Duration.ofSeconds(1));

    private static final Logger LOG = LoggerFactory.getLogger(Messaging.class);

    private final OfficeDatabase database;
    private final MailBook book;
    private final Post post;
    private final Workers workers = new Workers("post office");

    /**
     * The port.
     *
     * @param database where it is kept what became of each mail
     * @param server who takes the mail
     */
    public Messaging(OfficeDatabase database, MailServer server) {
        this(database, new PostOffice(server));
    }

    /**
     * The port where no mail server takes the mail.
     *
     * @param database where it is kept what became of each mail
     * @param folder where mail is laid down
     */
    public Messaging(OfficeDatabase database, MailFolder folder) {
        this(database, (Post) folder);
    }

    private Messaging(OfficeDatabase database, Post post) {
        this.database = database;
        this.book = new MailBook(database);
        this.post = post;
    }

    @Override
    public EffectGuarantee guarantee() {
        return GUARANTEE;
    }

    @Override
    public Answer<MessageReceipt> send(Call call, MessageRequest request) {
        return Answer.done(workers.answer(left(call.deadline()), () -> attempt(call, request)));
    }

    private MessageReceipt attempt(Call call, MessageRequest request) {
        MailBook.Beginning beginning = book.begin(call);
        MessageReceipt earlier = beginning.earlier();
        return earlier == null ? handOver(call, request, beginning) : earlier;
    }

    private MessageReceipt handOver(Call call, MessageRequest request, MailBook.Beginning beginning) {
        List<EmailAddress> rejected;
        try {
            rejected = handOver(beginning, request, left(call.deadline()));
        } catch (NotTaken notTaken) {
            book.notSent(call.tenant(), call.key(), beginning, beginning.before());
            throw notTaken.told();
        } catch (HandOverUnknown unknown) {
            doubt(call, beginning);
            throw unknown;
        }
        return noted(call, rejected);
    }

    private List<EmailAddress> handOver(MailBook.Beginning beginning, MessageRequest request, Duration left)
            throws NotTaken {
        if (left.isNegative() || left.isZero()) {
            throw NotTaken.now("the deadline came before the mail server was asked");
        }
        return post.handOver(beginning.id(), request, left);
    }

    /** What cannot be noted now is in doubt all the same, once nobody can be at work any more. */
    private void doubt(Call call, MailBook.Beginning beginning) {
        try {
            book.notSent(call.tenant(), call.key(), beginning, MailState.DOUBTFUL);
        } catch (RuntimeException unnoted) {
            LOG.warn("mail {} is in doubt from its deadline on", call.key());
        }
    }

    /** The mail server has the mail: whatever happens now, the attempt is no longer one that did nothing. */
    private MessageReceipt noted(Call call, List<EmailAddress> rejected) {
        try {
            return book.sent(call.tenant(), call.key(), rejected);
        } catch (RuntimeException failed) {
            throw new HandOverUnknown("the mail server has the mail, and that could not be noted");
        }
    }

    private Duration left(Instant deadline) {
        return Duration.between(database.now(), deadline);
    }

    @Override
    public Lookup<MessageReceipt> lookupMessage(ReadContext context, PortKey key) {
        return book.lookup(context, key);
    }

    /** A key whose mail may have been taken is not closed: it may have a document. */
    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        return book.close(context, key);
    }
}
