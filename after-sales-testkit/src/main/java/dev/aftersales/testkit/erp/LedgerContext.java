/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.fault.Operation;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger knows of its surroundings.
 *
 * @param tenant whose ledger it is
 * @param port through which port it is reached
 * @param settings how the back end is set up
 * @param journal where effects are written down
 */
public record LedgerContext(TenantId tenant, PortKind port, ErpSettings settings, Journal journal) {

    private static final Pattern COUNTED = Pattern.compile("[0-9]{1,9}");

    /**
     * The current time.
     *
     * @return the instant
     */
    public Instant now() {
        return settings.clock().instant();
    }

    /**
     * The current business day of the company.
     *
     * @return the date in the company's zone
     */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), settings.company().zone());
    }

    /**
     * Writes an effect down, unless no journal is kept.
     *
     * @param operation what was done
     * @param key the key it was done with; null when it was done by hand
     * @param id the document
     * @param document the document as it stands now
     */
    public void record(Operation operation, @Nullable PortKey key, String id, Object document) {
        if (settings.keepsJournal()) {
            journal.write(now(), tenant, port, operation, key, id, document);
        }
    }

    /**
     * The key as the back end keeps it.
     *
     * @param key the key of an effect; null when it was done by hand
     * @return the key; null where the back end cannot keep any
     */
    public @Nullable PortKey kept(@Nullable PortKey key) {
        return settings.strength(port) == EffectStrength.NONE ? null : key;
    }

    /**
     * Refuses to make an inert draft unless effects are staged.
     *
     * @param inert whether one was asked for
     */
    public void requireStaged(boolean inert) {
        if (inert && settings.strength(port) != EffectStrength.STAGED) {
            throw PortRefused.unsupported(EffectStrength.STAGED.name());
        }
    }

    /**
     * Where a person can see a document.
     *
     * @param kind the kind of document, as part of a path
     * @param id the document
     * @return the link; null for ids that no link can hold
     */
    public @Nullable URI link(String kind, String id) {
        try {
            return new URI("https", "erp.example", "/" + tenant + "/" + kind + "/" + id, null);
        } catch (URISyntaxException unlinkable) {
            return null;
        }
    }

    /**
     * The version of a document after a change.
     *
     * @param version the version before; null for a document without one
     * @return the next version
     */
    public static DocumentVersion after(@Nullable DocumentVersion version) {
        if (version == null) {
            return DocumentVersion.of("1");
        }
        String value = version.value();
        return DocumentVersion.of(
                COUNTED.matcher(value).matches() ? Integer.toString(Integer.parseInt(value) + 1) : value + "+");
    }
}
