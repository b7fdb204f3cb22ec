/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/**
 * One kind of effect in a back end, as the engine sees it. Implementations are stateless.
 *
 * @param <Q> the request
 * @param <D> the document
 */
public interface Effect<Q, D> {

    /**
     * A stable name, stored with the action.
     *
     * @return for example {@code accounting.credit}
     */
    String name();

    /**
     * Which port it uses.
     *
     * @return the kind of port
     */
    PortKind port();

    /**
     * The type of its request, a record.
     *
     * @return the class
     */
    Class<Q> requestType();

    /**
     * The type of its document.
     *
     * @return the class
     */
    Class<D> documentType();

    /**
     * The port itself.
     *
     * @param ports the tenant's ports; the port is registered
     * @return the port with this effect
     */
    EffectPort effectPort(Ports ports);

    /**
     * What the back end promises of it.
     *
     * @param ports the tenant's ports
     * @return the guarantee
     */
    EffectGuarantee guarantee(Ports ports);

    /**
     * Makes one attempt.
     *
     * @param ports the tenant's ports
     * @param call the attempt
     * @param request what is asked
     * @param earlier the documents of the earlier steps
     * @return what the back end says
     */
    Answer<D> call(Ports ports, Call call, Q request, EarlierSteps earlier);

    /**
     * Asks what the back end knows of the key.
     *
     * @param ports the tenant's ports
     * @param context who asks
     * @param key the key of the step
     * @return what is known
     */
    Lookup<D> lookup(Ports ports, ReadContext context, PortKey key);

    /**
     * Checks what the port returned (EXE-6).
     *
     * @param request what was asked
     * @param document what came back
     * @param earlier the documents of the earlier steps
     * @return what is wrong with it, without secrets; empty when it is as asked
     */
    Optional<String> violation(Q request, D document, EarlierSteps earlier);

    /**
     * Tells documents apart.
     *
     * @param document a document
     * @return its identity in the back end
     */
    String identity(D document);

    /**
     * Whether a document is still on its way, although the back end answered with it.
     *
     * @param document a document
     * @return true if it must be asked for again
     */
    default boolean pending(D document) {
        return false;
    }

    /**
     * Whether a document is an inert draft that stands for nothing, so that a surplus one does no harm.
     *
     * @param document a document
     * @return true only for the drafts of a staged effect
     */
    default boolean inert(D document) {
        return false;
    }

    /**
     * Withdraws a surplus inert draft, where the back end can.
     *
     * @param ports the tenant's ports
     * @param call the attempt, with the key of the step
     * @param surplus the draft
     */
    default void discard(Ports ports, Call call, D surplus) {}

    /**
     * What a preview shows of a request: the port's own record, without secrets (TKT-7, CPN-7).
     *
     * @param request what would be asked
     * @return the record to show
     */
    default Object shown(Q request) {
        return request;
    }

    /**
     * Which document an effect is about that neither makes nor changes one, for the chatter to link to (TKT-4).
     *
     * @param request what is asked
     * @return the document, or empty
     */
    default Optional<DocumentRef> about(Q request) {
        return Optional.empty();
    }

    /**
     * What to keep of the document on the ticket.
     *
     * @param document what came back
     * @return the facts, or empty when the effect leaves no document
     */
    default Optional<DocumentFacts> recorded(D document) {
        return Optional.empty();
    }

    /**
     * What the document takes of caps now, where only the back end's answer tells: cancelling a return gives back what was not
     * received by then, which nobody knew when it was decided. Such a document is recorded as not settled with the holds of
     * its action, and brought to this right after; if that fails, polling does it.
     *
     * @param tenant the tenant
     * @param document what came back
     * @return the document as tracking sees it; empty when it takes what was planned
     */
    default Optional<DocumentTracker.Tracked> settled(TenantId tenant, D document) {
        return Optional.empty();
    }

    /**
     * Reads a document that an operator says this effect made, by its id (EXE-7).
     *
     * @param ports the tenant's ports
     * @param context who asks
     * @param id the document's id in the back end
     * @return the document; empty when there is none, or the back end cannot be asked
     */
    default Optional<D> readBack(Ports ports, ReadContext context, String id) {
        return Optional.empty();
    }

    /**
     * The document as text, to be stored.
     *
     * @param document what came back
     * @param codec the codec of stored values
     * @return JSON
     */
    default String encode(D document, Codec codec) {
        return codec.write(document);
    }

    /**
     * The document from its stored text.
     *
     * @param text what {@link #encode} made
     * @param codec the codec of stored values
     * @return the document
     */
    default D decode(String text, Codec codec) {
        return codec.read(text, documentType());
    }
}
