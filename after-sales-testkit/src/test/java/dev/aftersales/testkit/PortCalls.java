/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Calls as the library would make them. */
final class PortCalls {

    static final TenantId TENANT = TenantId.of("default");

    private PortCalls() {}

    static Call call(String key) {
        return call(TENANT, key);
    }

    static Call call(TenantId tenant, String key) {
        return Call.builder()
                .tenant(tenant)
                .key(PortKey.of(key))
                .deadline(Instant.MAX)
                .actor(Actor.agent(tenant, UserId.of("marta")))
                .ticket(TicketRef.of("HD-1"))
                .build();
    }

    static ReadContext reading() {
        return reading(TENANT);
    }

    static ReadContext reading(TenantId tenant) {
        return new ReadContext(tenant, Instant.MAX, Locale.ENGLISH);
    }

    static <R> R done(Answer<R> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<R>) answer).document();
    }

    static <R> List<R> found(Lookup<R> lookup) {
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found<R>) lookup).documents();
    }

    static PortRefused refusedWith(PortRefusalCode code, Runnable call) {
        PortRefused refused = catchThrowableOfType(PortRefused.class, call::run);
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        return refused;
    }

    static CreditRequest wholeCredit(Invoice invoice, boolean post) {
        return CreditRequest.builder()
                .invoice(invoice.id())
                .billTo(invoice.billTo())
                .lines(invoice.lines().stream()
                        .map(line -> new CreditNoteLine(line.id(), line.quantity(), line.net(), line.taxes()))
                        .toList())
                .date(LocalDate.of(2026, 2, 1))
                .reason("HD-1")
                .post(post)
                .reconcile(post)
                .build();
    }

    static ReturnRequest wholeReturn(Delivery delivery, boolean inert) {
        return ReturnRequest.builder()
                .delivery(delivery.id())
                .customer(delivery.customer())
                .lines(delivery.moves().stream()
                        .map(move -> new ReturnRequestLine(move.id(), move.quantity(), move.lots()))
                        .toList())
                .inert(inert)
                .build();
    }
}
