/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import static dev.aftersales.returns.ReturnCounter.ONE;
import static dev.aftersales.returns.ReturnCounter.TICKET;
import static dev.aftersales.returns.ReturnCounter.back;
import static dev.aftersales.returns.ReturnCounter.pcs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.Desk;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.Availability;
import dev.aftersales.ticket.ServiceButton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnFormRulesTest {

    private static final TicketRef ABOUT = TicketRef.of("HD-2");

    private final ReturnCounter counter =
            ReturnCounter.over(InMemoryErp.builder().pageSize(4));

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    @DisplayName(
            "RET-1: the return button is offered once the customer has a done delivery, and says NO_DELIVERY before")
    void offersButton() {
        counter.erp.delivery("OUT/8").customer("gemini").line("desk", 5).open();
        counter.erp.delivery("OUT/9").customer("azure").line("desk", 5).done();
        assertThat(button().availability()).isEqualTo(Availability.UNAVAILABLE);
        assertThat(button().whyNot()).extracting(Refusal::code).containsExactly(RefusalCode.NO_DELIVERY);
        assertThat(counter.form().refusals()).extracting(Refusal::code).containsExactly(RefusalCode.NO_DELIVERY);

        counter.delivered(5);

        assertThat(button().availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(counter.form().refusals()).isEmpty();
    }

    @Test
    @DisplayName("RET-1: the button asks the back end one thing only, however many deliveries there are")
    void asksOnce() {
        IntStream.range(0, 20)
                .forEach(i -> counter.erp
                        .delivery("OUT/" + i)
                        .customer("gemini")
                        .line("desk", 1)
                        .done());
        List<Operation> asked = new ArrayList<>();
        counter.erp.faults().always(request -> asked.add(request.operation()), Fault.none());

        button();

        assertThat(asked)
                .filteredOn(operation -> operation != Operation.CUSTOMER)
                .containsExactly(Operation.DELIVERIES);
    }

    private ServiceButton button() {
        return counter.desk.view(TICKET).buttons().stream()
                .filter(button -> button.service() == AfterSalesService.RETURN)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "RET-2: each line defaults to its validated quantity less what is returned or in return, whoever returned it")
    void defaultsToRest() {
        Delivery delivery = counter.delivered(9);
        counter.announce(back(delivery, 2));
        counter.erp.returnByHand(delivery.id()).line("1", 3).expected();
        counter.erp.cancelReturn(
                counter.erp.returnByHand(delivery.id()).line("1", 4).expected().id());

        assertThat(counter.returnable(delivery, ONE)).isEqualTo(pcs(4));
        assertThat(counter.choice(delivery).line(ONE).orElseThrow().delivered()).isEqualTo(pcs(9));
    }

    @Test
    @DisplayName("RET-2: when all came back the form says NOTHING_RETURNABLE")
    void saysNothingReturnable() {
        Delivery delivery = counter.delivered(2);
        counter.announce(back(delivery, 2));

        assertThat(counter.form().refusals()).extracting(Refusal::code).containsExactly(RefusalCode.NOTHING_RETURNABLE);
        assertThat(counter.choice(delivery).returnGoods().build().lines()).isEmpty();
    }

    @Test
    @DisplayName(
            "RET-1: deliveries of the ticket's sale order and product come first, every delivery once, page by page")
    void pages() {
        for (int i = 0; i < 11; i++) {
            counter.erp
                    .delivery("OUT/" + i)
                    .customer("gemini")
                    .saleOrder(i % 2 == 0 ? "SO-7" : "SO-8")
                    .line(i % 3 == 0 ? "lamp" : "desk", 1)
                    .done();
        }
        counter.put(
                ReturnCounter.ticket(ABOUT).saleOrder(SaleOrderId.of("SO-7")).product(ProductId.of("desk")));

        List<DeliveryChoice> all = new ArrayList<>();
        ReturnForm page = counter.desk.returnForm(ABOUT);
        all.addAll(page.deliveries());
        while (page.next() != null) {
            page = counter.desk.returnForm(ABOUT, page.next());
            all.addAll(page.deliveries());
        }

        assertThat(all)
                .extracting(choice -> choice.id().value())
                .doesNotHaveDuplicates()
                .hasSize(11);
        assertThat(all.stream().takeWhile(DeliveryChoice::ofTicket))
                .extracting(choice -> choice.id().value())
                .containsExactlyInAnyOrder("OUT/2", "OUT/4", "OUT/8", "OUT/10");
        assertThat(all.subList(4, 11)).noneMatch(DeliveryChoice::ofTicket);
    }

    @Test
    @DisplayName("RET-1: a form reads what it shows and no more, however many deliveries there are")
    void readsOnePage() {
        IntStream.range(0, 50)
                .forEach(i -> counter.erp
                        .delivery("OUT/" + i)
                        .customer("gemini")
                        .line("desk", 1)
                        .done());
        List<Operation> asked = new ArrayList<>();
        counter.erp.faults().always(request -> asked.add(request.operation()), Fault.none());

        assertThat(counter.form().deliveries()).hasSize(4);
        assertThat(counter.form().refusals()).isEmpty();

        assertThat(asked).filteredOn(Operation.DELIVERIES::equals).hasSize(2);
        assertThat(asked).filteredOn(Operation.RETURNS_OF::equals).hasSize(8);
        assertThat(asked).doesNotContain(Operation.DELIVERY, Operation.RETURN);
    }

    @Test
    @DisplayName("RET-4: a command asks for its own delivery alone, however many there are")
    void commandReadsOneDelivery() {
        IntStream.range(0, 50)
                .forEach(i -> counter.erp
                        .delivery("OUT/" + i)
                        .customer("gemini")
                        .line("desk", 1)
                        .done());
        List<Operation> asked = new ArrayList<>();
        counter.erp.faults().always(request -> asked.add(request.operation()), Fault.none());

        counter.announce(back(counter.erp.delivery(DeliveryId.of("OUT/7")), 1));

        assertThat(asked)
                .containsExactly(Operation.CUSTOMER, Operation.DELIVERY, Operation.RETURNS_OF, Operation.CREATE_RETURN);
    }

    @Test
    @DisplayName("RET-1: a cursor that is not ours is refused, never an error")
    void refusesStrangeCursors() {
        counter.delivered(1);

        assertThat(counter.desk.returnForm(TICKET, Cursor.of("")).refusals())
                .containsExactly(Refusal.at("cursor", RefusalCode.INVALID));
        assertThat(counter.desk.returnForm(TICKET, Cursor.of("x17")).refusals())
                .containsExactly(Refusal.at("cursor", RefusalCode.INVALID));
        assertThat(counter.desk.returnForm(TICKET, Cursor.of("Onever")).refusals())
                .isNotEmpty();
    }

    @Test
    @DisplayName("EXE-9: whom the host's policy hides the ticket from sees no form and returns nothing")
    void asksPolicyFirst() {
        Delivery delivery = counter.delivered(1);
        Desk portal = counter.afterSales.desk(
                Actor.customer(ReturnCounter.TENANT, UserId.of("gina"), CustomerId.of("gemini")));

        assertThat(portal.returnForm(TICKET).refusals())
                .containsExactly(Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND));
        assertThat(portal.returnForm(TICKET).deliveries()).isEmpty();
        ReturnCounter.assertRefused(portal.execute(back(delivery, 1), counter.nextKey()), RefusalCode.TICKET_NOT_FOUND);
    }

    @Test
    @DisplayName("TKT-2: a back end that cannot be reached leaves the button unknown and the form with that reason")
    void saysUnreachable() {
        counter.delivered(1);
        counter.erp.faults().always(Operation.DELIVERIES, Fault.unavailable());

        assertThat(button().availability()).isEqualTo(Availability.UNKNOWN);
        assertThat(counter.form().refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.BACK_END_UNAVAILABLE);
    }

    @Test
    @DisplayName("EXE-6: deliveries of another customer are never shown, nor is anything returned of false numbers")
    void showsNothingFalse() {
        Delivery delivery = counter.delivered(5);
        counter.erp.faults().next(Operation.DELIVERIES, Fault.wrongCustomer());
        assertThat(counter.form().deliveries()).isEmpty();
        assertThat(counter.form().refusals()).isEmpty();

        counter.erp.faults().next(Operation.DELIVERY, Fault.answerNull());
        ReturnCounter.assertRefused(counter.execute(back(delivery, 1)), RefusalCode.PORT_CONTRACT_VIOLATION);
        assertThat(counter.erp.returnsOf(delivery.id())).isEmpty();
    }
}
