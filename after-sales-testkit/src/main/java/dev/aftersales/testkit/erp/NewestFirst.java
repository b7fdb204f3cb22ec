/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The documents of each customer, newest first; of the same age, the one put last comes first.
 *
 * <p>Not thread-safe: guarded by the ledger that owns it.
 *
 * @param <K> the id of a document
 */
public final class NewestFirst<K> {

    private record Place(long when, long order) implements Comparable<Place> {

        private static final Comparator<Place> NEWEST_FIRST = Comparator.comparingLong(Place::when)
                .thenComparingLong(Place::order)
                .reversed();

        @Override
        public int compareTo(Place other) {
            return NEWEST_FIRST.compare(this, other);
        }

        Cursor cursor() {
            return Cursor.of(when + ":" + order);
        }

        static Place of(Cursor cursor) {
            String[] parts = cursor.value().split(":", -1);
            try {
                return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException foreign) {
                throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", "a cursor of another listing"));
            }
        }
    }

    private record Entry(CustomerId customer, Place place) {}

    private final Map<CustomerId, NavigableMap<Place, K>> byCustomer = new HashMap<>();
    private final Map<K, Entry> entries = new HashMap<>();
    private long order;

    /** Nothing is listed yet. */
    public NewestFirst() {}

    /**
     * Lists a document, or moves it.
     *
     * @param customer the customer
     * @param id the document
     * @param when how new it is; more is newer
     */
    public void put(CustomerId customer, K id, long when) {
        remove(id);
        Place place = new Place(when, ++order);
        entries.put(id, new Entry(customer, place));
        byCustomer.computeIfAbsent(customer, ignored -> new TreeMap<>()).put(place, id);
    }

    /**
     * Lists a document no more.
     *
     * @param id the document
     */
    public void remove(K id) {
        Entry entry = entries.remove(id);
        if (entry != null) {
            ofCustomer(entry.customer()).remove(entry.place());
        }
    }

    /**
     * One page of the documents of a customer.
     *
     * @param customer the customer
     * @param cursor where to go on; null for the first page
     * @param size how many documents at most
     * @param load the document of an id
     * @param which which documents
     * @param <D> the document
     * @return the page
     */
    public <D> Page<D> page(
            CustomerId customer, @Nullable Cursor cursor, int size, Function<K, D> load, Predicate<D> which) {
        List<D> items = new ArrayList<>();
        Place last = null;
        for (Map.Entry<Place, K> entry : after(cursor, ofCustomer(customer)).entrySet()) {
            D document = load.apply(entry.getValue());
            if (which.test(document)) {
                if (items.size() == size && last != null) {
                    return new Page<>(items, last.cursor());
                }
                items.add(document);
                last = entry.getKey();
            }
        }
        return Page.only(items);
    }

    private NavigableMap<Place, K> after(@Nullable Cursor cursor, NavigableMap<Place, K> listed) {
        return cursor == null ? listed : listed.tailMap(Place.of(cursor), false);
    }

    private NavigableMap<Place, K> ofCustomer(CustomerId customer) {
        return byCustomer.getOrDefault(customer, Collections.emptyNavigableMap());
    }
}
