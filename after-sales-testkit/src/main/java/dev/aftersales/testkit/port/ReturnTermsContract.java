/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnRequest;
import dev.aftersales.spi.inventory.ReturnRequestLine;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.testkit.port.InventoryBackEnd.Shipped;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds of the terms on which goods come back: how much, which pieces, where, and why. */
public abstract class ReturnTermsContract extends ReturnContract {

    ReturnTermsContract() {}

    @PortRule(
            id = "INV-16",
            says = "with ENFORCES_CAP more than is left is refused; without it what is made too much is told",
            because = "more would come back, and be refunded, than was ever delivered")
    final void cap() {
        Delivery delivery = delivered(3);
        expected(request(delivery, 2).build());
        ReturnRequest tooMuch = request(delivery, 2).build();

        if (can(InventoryCapability.ENFORCES_CAP)) {
            assertRefused(PortRefusalCode.EXCEEDS_REMAINING, () -> expected(tooMuch));
            assertThat(takenOf(delivery)).isEqualByComparingTo("2");
            expected(request(delivery, 1).build());
            assertThat(takenOf(delivery)).isEqualByComparingTo("3");
        } else {
            String told = isMade(tooMuch) ? "4" : "2";
            assertThat(takenOf(delivery)).isEqualByComparingTo(told);
        }
    }

    private boolean isMade(ReturnRequest request) {
        try {
            expected(request);
            return true;
        } catch (PortRefused refused) {
            return false;
        }
    }

    @PortRule(
            id = "INV-17",
            says = "with ENFORCES_CAP no more comes back than was delivered, however many ask at once",
            because = "two colleagues would return the same goods at the same moment")
    final void capAtOnce() throws Exception {
        Delivery delivery = delivered(backEnd().threads() - 1);
        List<InventoryPort> ports =
                Stream.generate(backEnd()::connect).limit(backEnd().threads()).toList();

        List<Throwable> thrown =
                Crowd.of(ports).each(port -> expected(port, request(delivery, 1).build()));

        BigDecimal told = takenOf(delivery);
        if (can(InventoryCapability.ENFORCES_CAP)) {
            assertThat(told)
                    .isLessThanOrEqualTo(delivery.moves().get(0).quantity().amount());
        }
        assertThat(told).isEqualByComparingTo(BigDecimal.valueOf(ports.size() - thrown.size()));
    }

    @PortRule(
            id = "INV-18",
            says = "the serial number that was asked for comes back; without SERIALS that is refused",
            because = "another piece than the customer's would be expected and refunded")
    final void serials() {
        returnsByLot(Tracking.SERIAL, InventoryCapability.SERIALS, "1", "1", "1");
    }

    @PortRule(
            id = "INV-19",
            says = "as much of a lot comes back as was asked for; without LOTS that is refused",
            because = "a recalled lot would stay with the customer")
    final void lots() {
        returnsByLot(Tracking.LOT, InventoryCapability.LOTS, "5", "6");
    }

    private void returnsByLot(Tracking tracking, InventoryCapability capability, String... amounts) {
        Optional<Shipped> shipped = shipped(tracking, amounts);
        if (shipped.isEmpty()) {
            assertThat(can(capability)).as("declares what it cannot track").isFalse();
            notOffered("telling pieces apart by " + tracking);
            return;
        }
        Delivery delivery = delivered(backEnd().customer(), shipped.get());
        LotQuantity one = new LotQuantity(shipped.get().lots().get(1).lot(), BigDecimal.ONE);
        ReturnRequest request = request(delivery, byLot(delivery, one)).build();
        if (!can(capability)) {
            refusedAsUndeclared(capability, () -> expected(request));
            return;
        }
        assertThat(plain(expected(request).lines().get(0).lots())).containsExactly(one);
        assertThat(returnsOf(delivery))
                .flatExtracting(Return::lines)
                .flatExtracting(line -> plain(line.lots()))
                .containsExactly(one);
    }

    /** A line of a return that takes one lot: of the delivery line that has it, else of the first. */
    private static ReturnRequestLine byLot(Delivery delivery, LotQuantity lot) {
        Move move = delivery.moves().stream()
                .filter(line -> line.lots().stream().anyMatch(has -> has.lot().equals(lot.lot())))
                .findFirst()
                .orElse(delivery.moves().get(0));
        return new ReturnRequestLine(
                move.id(), Quantity.of(lot.amount(), move.quantity().unit()), List.of(lot));
    }

    @PortRule(
            id = "INV-20",
            says = "a lot or serial number that was not delivered with the delivery is refused",
            because = "one piece would be returned for another, and then once more for itself")
    final void otherLots() {
        boolean tried = false;
        if (can(InventoryCapability.SERIALS)) {
            refusesOther(Tracking.SERIAL, "1");
            tried = true;
        }
        if (can(InventoryCapability.LOTS)) {
            refusesOther(Tracking.LOT, "4");
            tried = true;
        }
        if (!tried) {
            notOffered("returning by lot or serial number");
        }
    }

    private void refusesOther(Tracking tracking, String amount) {
        Shipped shipped = shipped(tracking, amount).orElseThrow();
        Shipped alike = new Shipped(
                shipped.article(),
                shipped.amount(),
                List.of(new LotQuantity(LotNumber.of("M" + newKey().value()), shipped.amount())));
        Delivery delivery = delivered(backEnd().customer(), shipped);
        delivered(delivery.customer(), alike);
        LotQuantity other = new LotQuantity(alike.lots().get(0).lot(), BigDecimal.ONE);

        assertRefused(() -> expected(request(delivery, byLot(delivery, other)).build()));
        assertThat(takenOf(delivery)).isEqualByComparingTo("0");
    }

    @PortRule(
            id = "INV-21",
            says = "the goods are received where it was asked for; without LOCATION a place is refused",
            because = "goods to be inspected would be sold to the next customer")
    final void location() {
        Delivery delivery = delivered(3);
        if (!can(InventoryCapability.LOCATION)) {
            ReturnRequest anywhere =
                    request(delivery, 1).location(LocationId.of("elsewhere")).build();
            refusedAsUndeclared(InventoryCapability.LOCATION, () -> expected(anywhere));
            return;
        }
        LocationId place = backEnd().location();

        Return back = expected(request(delivery, 1).location(place).build());

        assertThat(backEnd().locationOf(back.id())).isEqualTo(place);
    }

    @PortRule(
            id = "INV-22",
            says =
                    "with REASON_REQUIRED a return without a reason code is refused, and one with it is made; without it none is needed",
            because = "the agent would not be asked for what the back end insists on")
    final void reason() {
        Delivery delivery = delivered(3);
        ReturnRequest without = request(delivery, 1).reasonCode(null).build();
        if (can(InventoryCapability.REASON_REQUIRED)) {
            assertRefused(() -> expected(without));
            expected(request(delivery, 1).build());
        } else {
            expected(without);
        }
        assertThat(takenOf(delivery)).isEqualByComparingTo("1");
    }
}
