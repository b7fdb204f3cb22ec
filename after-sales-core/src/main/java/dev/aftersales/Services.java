/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Surroundings;
import dev.aftersales.coupon.CouponFeature;
import dev.aftersales.fieldservice.FieldServiceFeature;
import dev.aftersales.portal.Portal;
import dev.aftersales.refund.RefundFeature;
import dev.aftersales.repair.RepairFeature;
import dev.aftersales.returns.ReturnsFeature;
import dev.aftersales.team.TeamFeature;
import dev.aftersales.team.Teams;
import dev.aftersales.ticket.DocumentLists;
import dev.aftersales.ticket.ServiceFeature;
import dev.aftersales.ticket.TicketDocuments;
import dev.aftersales.ticket.TicketLists;
import dev.aftersales.ticket.TicketViews;
import dev.aftersales.ticket.Tickets;
import java.util.List;

/** Everything a desk reaches beside the engine. */
record Services(
        Surroundings with,
        RefundFeature refunds,
        CouponFeature coupons,
        ReturnsFeature returns,
        RepairFeature repairs,
        FieldServiceFeature fieldService,
        TeamFeature teams,
        Teams hostTeams,
        Tickets tickets,
        TicketLists lists,
        TicketViews views,
        TicketDocuments documents,
        DocumentLists documentLists,
        Portal portal) {

    /** The services in the order of their buttons. */
    static List<ServiceFeature> features(
            RefundFeature refunds,
            CouponFeature coupons,
            ReturnsFeature returns,
            RepairFeature repairs,
            FieldServiceFeature fieldService) {
        return List.of(refunds, coupons, returns, repairs, fieldService);
    }

    static List<DocumentTracker> trackers(List<ServiceFeature> features) {
        return features.stream().flatMap(feature -> feature.trackers().stream()).toList();
    }
}
