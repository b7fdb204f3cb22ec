/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Call;
import dev.aftersales.spi.Page;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Operation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What goes wrong in warehouses. */
final class InventoryLapses {

    private InventoryLapses() {}

    /** Lists whatever deliveries it has read before, whosever they are. */
    static Answering listsWhatItKnows() {
        Map<DeliveryId, Delivery> known = Collections.synchronizedMap(new LinkedHashMap<>());
        return question -> {
            Object answer = question.proceed();
            if (question.is("delivery") && answer instanceof Optional<?> read) {
                read.map(Delivery.class::cast).ifPresent(delivery -> known.putIfAbsent(delivery.id(), delivery));
            }
            return answer instanceof Page<?> page ? new Page<>(and(page.items(), known), page.next()) : answer;
        };
    }

    private static List<Object> and(List<?> items, Map<DeliveryId, Delivery> known) {
        List<Object> all = new ArrayList<>(items);
        known.values().stream()
                .filter(delivery -> delivery.state() == DeliveryState.DONE && !all.contains(delivery))
                .forEach(all::add);
        return all;
    }

    static Answering listsOldestFirst() {
        return Lapses.instead("deliveries", question -> {
            Page<?> page = (Page<?>) question.proceed();
            List<Object> reversed = new ArrayList<>(page.items());
            Collections.reverse(reversed);
            return new Page<>(reversed, page.next());
        });
    }

    static Answering listsOnePage() {
        return Lapses.instead("deliveries", question -> Page.only(((Page<?>) question.proceed()).items()));
    }

    static Answering eachMove(UnaryOperator<Move> lapse) {
        return ReadLapses.told(
                Delivery.class,
                delivery -> Delivery.builder()
                        .from(delivery)
                        .moves(delivery.moves().stream().map(lapse).toList())
                        .build());
    }

    static Move inPieces(Move move) {
        Quantity quantity = Quantity.of(move.quantity().amount(), UnitOfMeasure.of("pcs"));
        return Move.builder().from(move).quantity(quantity).build();
    }

    static Answering eachLine(UnaryOperator<ReturnRequestLine> lapse) {
        return Lapses.argument(
                ReturnRequest.class,
                request -> ReturnRequest.builder()
                        .from(request)
                        .lines(request.lines().stream().map(lapse).toList())
                        .build());
    }

    static ReturnRequestLine rounded(ReturnRequestLine line) {
        BigDecimal whole = line.quantity().amount().setScale(0, RoundingMode.CEILING);
        return new ReturnRequestLine(line.move(), line.quantity().withAmount(whole), line.lots());
    }

    static ReturnRequestLine untracked(ReturnRequestLine line) {
        return new ReturnRequestLine(line.move(), line.quantity(), List.of());
    }

    /** Does without the lots where they do not fit. */
    static Answering takesAnyLot() {
        Answering untracked = eachLine(InventoryLapses::untracked);
        return Lapses.instead("createReturn", question -> {
            try {
                return question.proceed();
            } catch (PortRefused refused) {
                return refused.code() == PortRefusalCode.REJECTED ? untracked.answer(question) : refuse(refused);
            }
        });
    }

    private static Object refuse(PortRefused refused) {
        throw refused;
    }

    static ReturnRequest anywhere(ReturnRequest request) {
        return ReturnRequest.builder().from(request).location(null).build();
    }

    /** Returns whatever delivery is named, whosever it is. */
    static Answering asksNoCustomer(InMemoryErp erp) {
        return Lapses.argument(
                ReturnRequest.class,
                request -> ReturnRequest.builder()
                        .from(request)
                        .customer(erp.delivery(request.delivery()).customer())
                        .build());
    }

    /** Takes planned deliveries for done. */
    static Answering asksNoState(InMemoryErp erp) {
        return Lapses.argument(ReturnRequest.class, request -> {
            if (erp.inventory().delivery(Reads.context(erp), request.delivery()).isPresent()) {
                Delivery delivery = erp.delivery(request.delivery());
                erp.put(Delivery.builder()
                        .from(delivery)
                        .state(DeliveryState.DONE)
                        .build());
            }
            return request;
        });
    }

    static Answering tellsOwnReturnsOnly() {
        return Lapses.instead(
                "returnsOf",
                question -> ((List<?>) question.proceed())
                        .stream().filter(back -> ((Return) back).key() != null).toList());
    }

    static Answering tellsCancelledReturns(InMemoryErp erp) {
        return Lapses.instead(
                "returnsOf",
                question -> erp.journal().of(Operation.CREATE_RETURN).stream()
                        .map(entry -> erp.findReturn(ReturnId.of(entry.id())))
                        .filter(back -> back.delivery().equals(question.arg(DeliveryId.class)))
                        .toList());
    }

    /** What is refused as too much is made all the same where many ask at once: told as made, at least. */
    static Answering tellsTooMuchAtOnce() {
        return Lapses.instead("createReturn", question -> {
            try {
                return question.proceed();
            } catch (PortRefused refused) {
                return question.isInCrowd() ? Lapses.done(tooMuch(question)) : refuse(refused);
            }
        });
    }

    private static Return tooMuch(Question question) {
        ReturnRequest request = question.arg(ReturnRequest.class);
        return Return.builder()
                .id(ReturnId.of("one too many"))
                .state(ReturnState.EXPECTED)
                .delivery(request.delivery())
                .customer(request.customer())
                .build();
    }

    static Return received(Return back) {
        return back.state() != ReturnState.EXPECTED
                ? back
                : Return.builder()
                        .from(back)
                        .state(ReturnState.RECEIVED)
                        .lines(back.lines().stream()
                                .map(line -> new ReturnLine(
                                        line.move(),
                                        line.planned(),
                                        line.planned().amount(),
                                        line.lots()))
                                .toList())
                        .build();
    }

    /** Credits at once whatever is to come back. */
    static Answering credits(InMemoryErp erp) {
        return Lapses.instead("createReturn", question -> {
            Object answer = question.proceed();
            String reference = "INV/" + question.arg(Call.class).key();
            String customer = question.arg(ReturnRequest.class).customer().value();
            erp.creditByHand(erp.invoice(reference)
                            .customer(customer)
                            .line("desk", 1, "10.00")
                            .post()
                            .id())
                    .whole()
                    .post();
            return answer;
        });
    }

    static Answering answersCancelled(InMemoryErp erp, ReturnState before) {
        return answersIn(erp, "cancelReturn", before, ReturnState.CANCELLED);
    }

    static Answering revives(InMemoryErp erp) {
        return answersIn(erp, "activateReturn", ReturnState.CANCELLED, ReturnState.EXPECTED);
    }

    /** Answers with another state, and does nothing, where the return is in a state that does not allow it. */
    private static Answering answersIn(InMemoryErp erp, String method, ReturnState before, ReturnState told) {
        return Lapses.instead(method, question -> {
            ReturnId id = question.arg(ReturnIdRequest.class).id();
            boolean lies = erp.inventory()
                    .findReturn(Reads.context(erp), id)
                    .filter(back -> back.state() == before)
                    .isPresent();
            return lies
                    ? Lapses.done(Return.builder()
                            .from(erp.findReturn(id))
                            .state(told)
                            .build())
                    : question.proceed();
        });
    }
}
