/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.spi.PortException;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.ports.BackEnd;
import dev.aftersales.spi.ports.Ports;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The invoices of the helpdesk's own back end, for pages about credit notes that the library has shown already. Thread-safe.
 */
@Component
class Invoices {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BackEnd backEnd;
    private final TenantId tenant;
    private final Clock clock;

    Invoices(BackEnd backEnd, TenantId tenant, Clock clock) {
        this.backEnd = backEnd;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Empty when there is none, or when the back end does not answer: a credit note is shown without it then. */
    Optional<Invoice> find(InvoiceId id) {
        ReadContext context = new ReadContext(tenant, clock.instant().plus(PATIENCE), LocaleContextHolder.getLocale());
        try {
            return Ports.of(backEnd).accounting().flatMap(accounting -> accounting.invoice(context, id));
        } catch (PortException unreachable) {
            return Optional.empty();
        }
    }
}
