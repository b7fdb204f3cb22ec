/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryQuery;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.testkit.port.InventoryBackEnd.Article;
import dev.aftersales.testkit.port.InventoryBackEnd.DeliveredKit;
import dev.aftersales.testkit.port.InventoryBackEnd.Shipped;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** How a delivery is told: its lines, lots and kits. */
public abstract class DeliveryContract extends InventoryGround {

    DeliveryContract() {}

    /** A delivered quantity that is no whole number, in the smallest steps of its unit. */
    final Shipped odd(Article article) {
        return new Shipped(article, article.rounding().multiply(BigDecimal.valueOf(2_345)), List.of());
    }

    final Shipped pieces(long amount) {
        return new Shipped(backEnd().pieces(), BigDecimal.valueOf(amount), List.of());
    }

    @PortRule(
            id = "INV-1",
            says = "a delivery is told with its customer, and each line with its product, quantity, unit and rounding",
            because = "the agent would return more, less or other goods than were delivered")
    final void delivery() {
        CustomerId customer = backEnd().customer();
        List<Shipped> lines = List.of(pieces(3), odd(backEnd().measured()));
        DeliveryId id = backEnd().deliver(customer, today(), lines).id();

        Delivery delivery = delivery(id);

        assertThat(delivery.id()).isEqualTo(id);
        assertThat(delivery.number()).isNotBlank();
        assertThat(delivery.customer()).isEqualTo(customer);
        assertThat(delivery.state()).isEqualTo(DeliveryState.DONE);
        assertThat(delivery.doneAt()).isNotNull();
        assertThat(delivery.moves()).extracting(Move::id).doesNotHaveDuplicates();
        assertThat(delivery.moves())
                .extracting(
                        Move::product,
                        Move::quantity,
                        move -> move.unitRounding().stripTrailingZeros())
                .containsExactlyInAnyOrderElementsOf(lines.stream()
                        .map(line -> tuple(
                                line.article().product(),
                                Quantity.of(line.amount(), line.article().unit()),
                                line.article().rounding().stripTrailingZeros()))
                        .toList());
    }

    @PortRule(
            id = "INV-2",
            says = "the lots and serial numbers that were delivered are told, and how much of each",
            because = "the agent could not say which pieces come back")
    final void tracked() {
        Optional<Shipped> lots = shipped(Tracking.LOT, "3", "4");
        Optional<Shipped> serials = shipped(Tracking.SERIAL, "1", "1");
        if (lots.isEmpty() && serials.isEmpty()) {
            notOffered("telling pieces apart");
            return;
        }
        lots.ifPresent(line -> assertLots(Tracking.LOT, line));
        serials.ifPresent(line -> assertLots(Tracking.SERIAL, line));
    }

    private void assertLots(Tracking tracking, Shipped line) {
        List<Move> moves = delivered(backEnd().customer(), line).moves();

        assertThat(moves).extracting(Move::tracking).containsOnly(tracking);
        assertThat(moves)
                .flatExtracting(move -> plain(move.lots()))
                .containsExactlyInAnyOrderElementsOf(plain(line.lots()));
    }

    /** A line with so much of each of some new lots; empty where the back end cannot track so. */
    final Optional<Shipped> shipped(Tracking tracking, String... amounts) {
        return backEnd().tracked(tracking).map(article -> {
            List<LotQuantity> lots = new ArrayList<>();
            for (String amount : amounts) {
                lots.add(new LotQuantity(LotNumber.of("L" + newKey().value()), new BigDecimal(amount)));
            }
            return new Shipped(
                    article, lots.stream().map(LotQuantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add), lots);
        });
    }

    /** The same, so that equal amounts are equal. */
    static List<LotQuantity> plain(List<LotQuantity> lots) {
        return lots.stream()
                .map(lot -> new LotQuantity(lot.lot(), lot.amount().stripTrailingZeros()))
                .toList();
    }

    @PortRule(
            id = "INV-3",
            says = "goods that were sold in a kit are told each in a line of its own, with the kit",
            because = "the agent would take back a part for the price of the whole")
    final void kit() {
        Optional<DeliveredKit> kit = backEnd().deliverKit(backEnd().customer());
        if (kit.isEmpty()) {
            notOffered("selling kits");
            return;
        }
        assertThat(delivery(kit.get().id()).moves())
                .hasSizeGreaterThan(1)
                .allSatisfy(move -> assertThat(move.kit()).isEqualTo(kit.get().kit()));
    }

    @PortRule(
            id = "INV-7",
            says = "what does not exist is empty, whatever its name looks like",
            because = "a mistyped id would be taken for a back end that is down")
    final void unknown() {
        for (String name : HostileText.NAMES) {
            assertThat(port().delivery(reading(), DeliveryId.of(name))).as(name).isEmpty();
            assertThat(port().findReturn(reading(), ReturnId.of(name))).as(name).isEmpty();
            assertThat(port().returnsOf(reading(), DeliveryId.of(name)))
                    .as(name)
                    .isEmpty();
            assertThat(port().deliveries(
                                    reading(),
                                    DeliveryQuery.builder()
                                            .customer(CustomerId.of(name))
                                            .build())
                            .items())
                    .as(name)
                    .isEmpty();
        }
    }

    @PortRule(
            id = "INV-8",
            says = "a delivery of very many lines is told with all of them",
            because = "what is left out could never be returned")
    final void manyLines() {
        Article article = backEnd().pieces();
        List<Shipped> lines = IntStream.rangeClosed(1, backEnd().manyLines())
                .mapToObj(amount -> new Shipped(article, BigDecimal.valueOf(amount), List.of()))
                .toList();

        List<Move> moves = delivery(
                        backEnd().deliver(backEnd().customer(), today(), lines).id())
                .moves();

        assertThat(moves).hasSize(lines.size()).extracting(Move::id).doesNotHaveDuplicates();
        assertThat(moves)
                .extracting(Move::quantity)
                .containsExactlyInAnyOrderElementsOf(lines.stream()
                        .map(line -> Quantity.of(line.amount(), article.unit()))
                        .toList());
    }

    @PortRule(
            id = "INV-9",
            says = "language and time zone of the machine change nothing that is told or made",
            because = "one node of two would read other quantities and days than the other")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    final void abroad() throws Exception {
        Delivery here = delivered(backEnd().customer(), odd(backEnd().measured()));
        Move move = here.moves().get(0);

        assertThat(Abroad.everywhere(
                        () -> backEnd().connect().delivery(reading(), here.id()).orElseThrow()))
                .containsOnly(here);
        Abroad.everywhere(() -> expected(
                backEnd().connect(),
                request(here, line(move, move.unitRounding())).build()));
        assertThat(returnsOf(here))
                .extracting(back -> back.lines().get(0).planned())
                .containsOnly(Quantity.of(move.unitRounding(), move.quantity().unit()));
    }
}
