/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.action.Decision;
import dev.aftersales.entitlement.CapSheet;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.LotQuantity;
import dev.aftersales.spi.inventory.Move;
import dev.aftersales.spi.inventory.MoveBuilder;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.inventory.ReturnLine;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Ticket;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One delivery of one customer with the returns of it: what decisions are tried on, without store or port. */
final class StockModel {

    static final TenantId TENANT = TenantId.of("acme");
    static final TicketRef TICKET = TicketRef.of("HD-1");
    static final CustomerId GEMINI = CustomerId.of("gemini");
    static final DeliveryId OUT = DeliveryId.of("OUT/1");
    static final Set<InventoryCapability> ALL_BUT_REASON =
            EnumSet.complementOf(EnumSet.of(InventoryCapability.REASON_REQUIRED));

    final Delivery delivery;
    final List<Return> ours = new ArrayList<>();
    final List<Return> foreign = new ArrayList<>();
    Set<InventoryCapability> capabilities = ALL_BUT_REASON;
    boolean staged;

    StockModel(Move... moves) {
        this(delivery(moves));
    }

    StockModel(Delivery delivery) {
        this.delivery = delivery;
    }

    static Delivery delivery(Move... moves) {
        return Delivery.builder()
                .id(OUT)
                .number("OUT/1")
                .customer(GEMINI)
                .state(DeliveryState.DONE)
                .moves(Arrays.asList(moves))
                .build();
    }

    static Move pieces(String id, long delivered) {
        return counted(id, BigDecimal.valueOf(delivered), "pcs", "1").build();
    }

    static Move weighed(String id, String delivered) {
        return counted(id, new BigDecimal(delivered), "kg", "0.001").build();
    }

    static Move serials(String id, String... serials) {
        return tracked(
                id,
                Tracking.SERIAL,
                Arrays.stream(serials).map(one -> lot(one, 1)).toList());
    }

    static Move lots(String id, LotQuantity... lots) {
        return tracked(id, Tracking.LOT, Arrays.asList(lots));
    }

    private static Move tracked(String id, Tracking tracking, List<LotQuantity> lots) {
        BigDecimal sum = lots.stream().map(LotQuantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return counted(id, sum, "pcs", "1").tracking(tracking).lots(lots).build();
    }

    private static MoveBuilder counted(String id, BigDecimal delivered, String unit, String step) {
        return Move.builder()
                .id(MoveId.of(id))
                .product(ProductId.of("product-" + id))
                .quantity(new Quantity(delivered, UnitOfMeasure.of(unit)))
                .unitRounding(new BigDecimal(step))
                .tracking(Tracking.NONE);
    }

    static LotQuantity lot(String lot, long amount) {
        return new LotQuantity(LotNumber.of(lot), BigDecimal.valueOf(amount));
    }

    static LotToReturn lotBack(String lot, long amount) {
        return LotToReturn.of(LotNumber.of(lot), Quantity.of(amount, "pcs"));
    }

    static LineToReturn back(String move, long amount, LotToReturn... lots) {
        return new LineToReturn(MoveId.of(move), Quantity.of(amount, "pcs"), List.of(lots));
    }

    static ReturnProducts command(LineToReturn... lines) {
        return new ReturnProducts(TICKET, OUT, Arrays.asList(lines), null, null);
    }

    static Return transfer(String id, ReturnState state, ReturnLine... lines) {
        return Return.builder()
                .id(ReturnId.of(id))
                .state(state)
                .delivery(OUT)
                .customer(GEMINI)
                .lines(Arrays.asList(lines))
                .build();
    }

    static ReturnLine line(String move, long planned, long received, LotQuantity... lots) {
        return new ReturnLine(
                MoveId.of(move), Quantity.of(planned, "pcs"), BigDecimal.valueOf(received), Arrays.asList(lots));
    }

    /** A return as the back end makes it of a command. */
    Return expected(ReturnProducts command) {
        ReturnLine[] lines = command.lines().stream()
                .map(line -> new ReturnLine(line.move(), line.quantity(), BigDecimal.ZERO, lots(line)))
                .toArray(ReturnLine[]::new);
        return transfer("RET/" + (ours.size() + 1), ReturnState.EXPECTED, lines);
    }

    private static List<LotQuantity> lots(LineToReturn line) {
        return line.lots().stream()
                .map(lot -> new LotQuantity(lot.lot(), lot.quantity().amount()))
                .toList();
    }

    ReturnableDelivery returnable() {
        return ReturnableDelivery.observe(delivery, foreign, caps(), capabilities);
    }

    /** What the library has taken: the holds of its own documents. */
    private CapSheet caps() {
        Map<CapKey, BigDecimal> consumed = ours.stream()
                .flatMap(transfer -> ReturnTakings.holds(TENANT, transfer).stream())
                .collect(Collectors.toMap(Hold::cap, Hold::quantity, BigDecimal::add));
        List<Entitlement> rows = consumed.entrySet().stream()
                .map(cap -> new Entitlement(
                        cap.getKey(), "pcs", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, cap.getValue(), 1))
                .toList();
        return new CapSheet(TENANT, OUT.value(), rows);
    }

    ReturnFacts facts() {
        return new ReturnFacts(GEMINI, capabilities, staged, Optional.of(delivery), Optional.of(returnable()));
    }

    Decision decide(ReturnProducts command) {
        return ReturnDecision.decide(command, facts());
    }

    Decision decide(LineToReturn... lines) {
        return decide(command(lines));
    }

    /** Decides, and lets the back end do it when it is planned. */
    boolean announce(ReturnProducts command) {
        boolean planned = decide(command) instanceof Decision.Planned;
        if (planned) {
            ours.add(expected(command));
        }
        return planned;
    }

    DeliveryChoice choice() {
        return new DeliveryOffer(ticket()).choice(returnable());
    }

    static Ticket ticket() {
        return Ticket.builder()
                .tenant(TENANT)
                .ref(TICKET)
                .version(1)
                .team(TeamId.of("support"))
                .title("Broken")
                .customer(GEMINI)
                .closed(false)
                .build();
    }
}
