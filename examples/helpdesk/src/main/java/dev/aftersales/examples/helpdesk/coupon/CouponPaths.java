/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
import dev.aftersales.examples.helpdesk.web.DocumentPaths;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.CouponId;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where the pages of a coupon are. A coupon is named by its id; its code is never part of a path (CPN-7). */
@Component("couponPaths")
class CouponPaths {

    static final String DIALOG = "/tickets/{ticket}/coupon";
    static final String GENERATED = "/tickets/{ticket}/coupons/generated";
    static final String DOCUMENT = "/tickets/{ticket}/coupons/document";
    static final String SEND = "/tickets/{ticket}/coupons/send";
    static final String REVOKE = "/tickets/{ticket}/coupons/revoke";

    private final DocumentPaths paths;

    CouponPaths(DocumentPaths paths) {
        this.paths = paths;
    }

    public String dialog(TicketRef ticket) {
        return paths.ticket(ticket) + "/coupon";
    }

    /** What a request to generate a coupon has led to, whenever it does. */
    public String generated(TicketRef ticket, RequestKey request) {
        return UriComponentsBuilder.fromPath(paths.documents(ticket, DocumentKind.COUPON) + "/generated")
                .queryParam("request", "{request}")
                .encode()
                .buildAndExpand(request.value())
                .toUriString();
    }

    public String document(TicketRef ticket, CouponId coupon) {
        return paths.document(ticket, new DocumentRef(DocumentKind.COUPON, coupon.value()));
    }

    /** The document, which tells what a request to send it has led to. */
    public String sent(TicketRef ticket, CouponId coupon, RequestKey request) {
        return document(ticket, coupon) + "&sent=" + UriUtils.encode(request.value(), StandardCharsets.UTF_8);
    }

    public String send(TicketRef ticket, CouponId coupon) {
        return of(ticket, coupon, "/send");
    }

    public String revoke(TicketRef ticket, CouponId coupon) {
        return of(ticket, coupon, "/revoke");
    }

    private String of(TicketRef ticket, CouponId coupon, String what) {
        return UriComponentsBuilder.fromPath(paths.documents(ticket, DocumentKind.COUPON) + what)
                .queryParam("id", "{id}")
                .encode()
                .buildAndExpand(coupon.value())
                .toUriString();
    }
}
