/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static dev.aftersales.returns.ReturnCounter.ONE;
import static dev.aftersales.returns.ReturnCounter.TENANT;
import static dev.aftersales.returns.ReturnCounter.TICKET;
import static dev.aftersales.returns.ReturnCounter.TWO;
import static dev.aftersales.returns.ReturnCounter.assertRefused;
import static dev.aftersales.returns.ReturnCounter.back;
import static dev.aftersales.returns.ReturnCounter.lot;
import static dev.aftersales.returns.ReturnCounter.pcs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.CapUse;
import dev.aftersales.action.PlannedEffect;
import dev.aftersales.action.Preview;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.inventory.LocationId;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.ticket.SmartButton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnRulesTest {

    private ReturnCounter counter = ReturnCounter.open();

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    @DisplayName("RET-3: a quantity can be changed and a line dropped; what stays comes back")
    void changesQuantities() {
        Delivery delivery = counter.erp
                .delivery("OUT/1")
                .customer("gemini")
                .line("desk", 5)
                .line("lamp", 2)
                .done();

        Return transfer = counter.announce(counter.choice(delivery)
                .returnGoods()
                .quantity(ONE, pcs(2))
                .drop(TWO)
                .build());

        assertThat(transfer.lines()).singleElement().satisfies(line -> {
            assertThat(line.move()).isEqualTo(ONE);
            assertThat(line.planned()).isEqualTo(pcs(2));
        });
    }

    @Test
    @DisplayName("RET-3: more than remains, nothing at all, and other units are refused, and nothing happens")
    void refusesWrongQuantities() {
        Delivery delivery = counter.delivered(5);

        assertRefused(counter.execute(back(delivery, 6)), RefusalCode.EXCEEDS_RETURNABLE);
        assertRefused(counter.execute(back(delivery.id())), RefusalCode.REQUIRED);
        assertRefused(counter.execute(back(delivery, 0)), RefusalCode.NOT_POSITIVE);
        assertThat(counter.erp.returnsOf(delivery.id())).isEmpty();
    }

    @Test
    @DisplayName("RET-4: confirming creates a new warehouse operation for the incoming goods, linked to the delivery")
    void createsReverseTransfer() {
        Delivery delivery = counter.delivered(5);

        Return transfer = counter.announce(back(delivery, 2));

        assertThat(counter.erp.returnsOf(delivery.id())).containsExactly(transfer);
        assertThat(transfer.state()).isEqualTo(ReturnState.EXPECTED);
        assertThat(transfer.delivery()).isEqualTo(delivery.id());
        assertThat(counter.erp.onHand("desk")).isEqualByComparingTo("-5");
        counter.erp.receive(transfer.id());
        assertThat(counter.erp.onHand("desk")).isEqualByComparingTo("-3");
    }

    @Test
    @DisplayName("RET-4: place and reason go to a back end that takes them, and are asked for where it needs them")
    void passesPlaceAndReason() {
        counter.close();
        counter = ReturnCounter.over(
                InMemoryErp.builder().without(InventoryCapability.LOCATION).requiringReasonCodes());
        Delivery delivery = counter.delivered(5);
        DeliveryChoice choice = counter.choice(delivery);

        assertThat(counter.form().needsReason()).isTrue();
        assertThat(counter.form().takesLocation()).isFalse();
        assertRefused(
                counter.execute(
                        choice.returnGoods().location(LocationId.of("dock")).build()),
                RefusalCode.NOT_SUPPORTED,
                RefusalCode.REASON_REQUIRED);
        assertThat(counter.announce(choice.returnGoods().reasonCode("BROKEN").build())
                        .state())
                .isEqualTo(ReturnState.EXPECTED);
    }

    @Test
    @DisplayName("RET-5: the Return smart button appears on the ticket with its first return, in Spanish as Devolver")
    void showsSmartButton() {
        Delivery delivery = counter.delivered(5);
        assertThat(counter.desk.view(TICKET).smartButtons()).isEmpty();

        Return transfer = counter.announce(back(delivery, 2));

        SmartButton button = counter.desk(Locale.forLanguageTag("es"))
                .view(TICKET)
                .smartButtons()
                .get(0);
        assertThat(button.kind()).isEqualTo(DocumentKind.RETURN);
        assertThat(button.label()).isEqualTo("Devolver");
        assertThat(button.count()).isEqualTo(1);
        assertThat(button.documents())
                .singleElement()
                .satisfies(link ->
                        assertThat(link.document().id()).isEqualTo(transfer.id().value()));
    }

    @Test
    @DisplayName("RET-6: a cancelled return frees its quantity at once, on every ticket")
    void cancellingFrees() {
        Delivery delivery = counter.delivered(5);
        Return transfer = counter.announce(back(delivery, 5));
        assertRefused(counter.execute(back(delivery, 1)), RefusalCode.EXCEEDS_RETURNABLE);

        Outcome<ReturnedGoods> cancelled = counter.cancel(transfer.id());

        assertThat(cancelled.orElseThrow().state()).isEqualTo(ReturnState.CANCELLED);
        assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(5));
        assertThat(counter.announce(back(delivery, 5)).state()).isEqualTo(ReturnState.EXPECTED);
        assertThat(counter.liveInBackEnd(delivery, ONE)).isEqualByComparingTo("5");
    }

    @Test
    @DisplayName("RET-6: a return of another ticket cannot be cancelled from this one, nor one that is not known")
    void cancelsOnlyItsOwn() {
        Delivery delivery = counter.delivered(5);
        counter.put(ReturnCounter.ticket(TicketRef.of("HD-2")));
        Return transfer = counter.announce(back(delivery, 2));

        assertRefused(
                counter.execute(new CancelReturn(TicketRef.of("HD-2"), transfer.id())), RefusalCode.DOCUMENT_NOT_FOUND);
        assertRefused(
                counter.cancel(counter.erp
                        .returnByHand(delivery.id())
                        .line("1", 1)
                        .expected()
                        .id()),
                RefusalCode.DOCUMENT_NOT_FOUND);
        assertThat(counter.erp.findReturn(transfer.id()).state()).isEqualTo(ReturnState.EXPECTED);
    }

    @Test
    @DisplayName("RET-7: a serial comes back once, a lot up to what that delivery shipped of it")
    void tracksLots() {
        Delivery delivery = counter.erp
                .delivery("OUT/1")
                .customer("gemini")
                .serials("desk", "S1", "S2")
                .lots("lamp", Map.of("A", 3L, "B", 1L))
                .done();
        Delivery other = counter.erp
                .delivery("OUT/2")
                .customer("gemini")
                .lots("lamp", Map.of("C", 9L))
                .done();

        counter.announce(counter.choice(delivery)
                .returnGoods()
                .lots(ONE, lot("S1", 1))
                .lots(TWO, lot("A", 2))
                .build());

        assertRefused(
                counter.execute(back(delivery.id(), new LineToReturn(ONE, pcs(1), List.of(lot("S1", 1))))),
                RefusalCode.EXCEEDS_RETURNABLE);
        assertRefused(
                counter.execute(back(delivery.id(), new LineToReturn(TWO, pcs(2), List.of(lot("A", 2))))),
                RefusalCode.EXCEEDS_RETURNABLE);
        assertRefused(
                counter.execute(back(delivery.id(), new LineToReturn(TWO, pcs(1), List.of(lot("C", 1))))),
                RefusalCode.LOT_NOT_DELIVERED);
        assertThat(counter.choice(delivery).returnGoods().build().lines())
                .containsExactly(
                        new LineToReturn(ONE, pcs(1), List.of(lot("S2", 1))),
                        new LineToReturn(TWO, pcs(2), List.of(lot("A", 1), lot("B", 1))));
        assertThat(counter.returnable(other, ONE)).isEqualTo(pcs(9));
    }

    @Test
    @DisplayName("RET-1: what is no delivery of this customer, or not done, is refused with its own code")
    void refusesOtherDeliveries() {
        Delivery strange =
                counter.erp.delivery("OUT/9").customer("azure").line("desk", 5).done();
        Delivery open =
                counter.erp.delivery("OUT/8").customer("gemini").line("desk", 5).open();

        assertRefused(counter.execute(back(strange, 1)), RefusalCode.DELIVERY_OF_OTHER_CUSTOMER);
        assertRefused(counter.execute(back(open, 1)), RefusalCode.DELIVERY_NOT_DONE);
        assertRefused(
                counter.execute(back(DeliveryId.of("OUT/0"), LineToReturn.of(ONE, pcs(1)))),
                RefusalCode.DELIVERY_NOT_FOUND);
    }

    @Test
    @DisplayName("TKT-7: a preview tells effect and caps of a return, and changes nothing")
    void previews() {
        Delivery delivery = counter.delivered(5);

        Preview preview = counter.desk.preview(back(delivery, 2));

        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.effects()).extracting(PlannedEffect::name).containsExactly("inventory.createReturn");
        assertThat(preview.caps())
                .extracting(CapUse::source, CapUse::line, CapUse::total, CapUse::asked)
                .containsExactly(Tuple.tuple("OUT/1", "1", BigDecimal.valueOf(5), BigDecimal.valueOf(2)));
        assertThat(counter.desk.preview(back(delivery, 6)).refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.EXCEEDS_RETURNABLE);
        assertThat(counter.erp.journal().liveReturns(TENANT, delivery.id())).isEmpty();
    }
}
