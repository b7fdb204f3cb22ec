/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How returns come to be and change, whoever asks. Each change holds the row of the delivery, so that all that is decided about
 * one delivery is decided one after the other.
 */
final class ReturnChanges {

    private ReturnChanges() {}

    static ReturnId create(JdbcClient statements, ReturnRequest request, @Nullable PortKey key) {
        DeliveryId id = request.delivery();
        Delivery delivery = DeliveryTable.lock(statements, id).orElseThrow(() -> Refused.notFound("delivery", id));
        new Returnable(delivery, ReturnTable.liveOf(statements, id)).check(request);
        LocationId location = request.location();
        if (location != null && !LocationTable.has(statements, location)) {
            throw Refused.notFound("location", location);
        }
        return ReturnTable.insert(statements, request, key);
    }

    /** Cancels what did not come; a cancelled one stays as it is. */
    static void cancel(JdbcClient statements, ReturnId id) {
        ReturnState state = ReturnTable.lock(statements, id).state();
        switch (state) {
            case EXPECTED -> ReturnTable.setState(statements, id, ReturnState.CANCELLED);
            case PARTIAL -> {
                ReturnLineTable.cutToReceived(statements, id);
                ReturnTable.setState(statements, id, ReturnState.RECEIVED);
            }
            case CANCELLED -> {
                // what is asked for is so already
            }
            case DRAFT, RECEIVED -> throw Refused.wrongState(state);
        }
    }

    static void receive(JdbcClient statements, ReturnId id, List<Arrival> arrivals) {
        Return back = awaited(ReturnTable.lock(statements, id));
        arrivals.forEach(arrival -> receive(statements, back, arrival));
        ReturnTable.setState(statements, id, state(ReturnTable.require(statements, id)));
    }

    private static Return awaited(Return back) {
        if (back.state() != ReturnState.EXPECTED && back.state() != ReturnState.PARTIAL) {
            throw Refused.wrongState(back.state());
        }
        return back;
    }

    private static void receive(JdbcClient statements, Return back, Arrival arrival) {
        ReturnLine line = back.lines().stream()
                .filter(known -> known.move().equals(arrival.move()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("move", arrival.move()));
        if (arrival.amount().signum() <= 0) {
            throw Refused.rejected("what arrives is more than nothing");
        }
        if (!line.lots().isEmpty() && Measure.sum(arrival.lots()).compareTo(arrival.amount()) != 0) {
            throw Refused.rejected("the lots add up to the amount");
        }
        boolean counted = ReturnLineTable.receive(statements, back.id(), arrival.move(), arrival.amount());
        for (LotQuantity lot : arrival.lots()) {
            counted &= ReturnLineTable.receive(statements, back.id(), arrival.move(), lot);
        }
        if (!counted) {
            throw new PortRefused(
                    PortRefusalCode.EXCEEDS_REMAINING,
                    Map.of("move", arrival.move().value()));
        }
    }

    /** Receives all that is still to come. */
    static void receiveRest(JdbcClient statements, ReturnId id) {
        List<Arrival> rest = awaited(ReturnTable.lock(statements, id)).lines().stream()
                .filter(line -> line.received().compareTo(line.planned().amount()) < 0)
                .map(line -> new Arrival(
                        line.move(),
                        line.planned().amount().subtract(line.received()),
                        ReturnLineTable.awaited(statements, id, line.move())))
                .toList();
        receive(statements, id, rest);
    }

    private static ReturnState state(Return back) {
        if (back.lines().stream()
                .allMatch(line -> line.received().compareTo(line.planned().amount()) >= 0)) {
            return ReturnState.RECEIVED;
        }
        boolean some = back.lines().stream().anyMatch(line -> line.received().signum() > 0);
        return some ? ReturnState.PARTIAL : ReturnState.EXPECTED;
    }
}
