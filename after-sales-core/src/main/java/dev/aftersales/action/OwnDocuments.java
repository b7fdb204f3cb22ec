/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the documents of this library's actions from those that others made in the back end. */
final class OwnDocuments {

    private final Store store;
    private final TenantId tenant;

    OwnDocuments(Store store, TenantId tenant) {
        this.store = store;
        this.tenant = tenant;
    }

    /** Those that carry none of our keys, and that no action recorded. Two questions at most, however many documents. */
    <D> List<D> foreign(List<D> documents, Function<D, DocumentRef> ref, Function<D, @Nullable PortKey> key) {
        List<D> keyless = withoutOwnKey(documents, key);
        if (keyless.isEmpty()) {
            return keyless;
        }
        Set<DocumentRef> recorded =
                store.recorded(tenant, keyless.stream().map(ref).toList());
        return keyless.stream()
                .filter(document -> !recorded.contains(ref.apply(document)))
                .toList();
    }

    private <D> List<D> withoutOwnKey(List<D> documents, Function<D, @Nullable PortKey> key) {
        List<PortKey> carried =
                documents.stream().map(key).filter(Objects::nonNull).toList();
        if (carried.isEmpty()) {
            return documents;
        }
        Set<PortKey> own = store.ownKeys(tenant, carried);
        return documents.stream()
                .filter(document -> !carriesOneOf(own, key.apply(document)))
                .toList();
    }

    private static boolean carriesOneOf(Set<PortKey> own, @Nullable PortKey carried) {
        return carried != null && own.contains(carried);
    }
}
