/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.ReturnId;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.team.ConfigureTeam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids of nothing, of another customer's, of another tenant's and of things of another kind, wherever a command has an id. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTest {

    private static final String NOTHING = "no-such-thing";

    /** What an id of these types refers to is checked; of others the back end or the host keeps the list. */
    private static final Set<Class<?>> CHECKED = Set.of(
            TicketRef.class,
            TeamId.class,
            InvoiceId.class,
            LineId.class,
            CreditNoteId.class,
            ProgramId.class,
            CouponId.class,
            DeliveryId.class,
            MoveId.class,
            ReturnId.class,
            RepairId.class,
            ProductId.class,
            SaleOrderId.class,
            ProjectId.class,
            TaskId.class);

    private final FullShop shop = FullShop.open();

    Stream<Command<?>> commands() {
        return CommandSamples.commands(shop).stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName(
            "EXE-8: an id of nothing, of another customer, tenant or kind is refused at its field, and nothing is done")
    <C extends Record & Command<?>> void foreign(C sample) {
        List<String> wrong = new ArrayList<>();
        Footprint before = Footprint.of(shop);
        Spoiler.swap(sample, this::foreignIds).forEach(spoilt -> {
            List<Refusal> refusals = refused(spoilt.input());
            if (!spoilt.isNamedBy(refusals)) {
                wrong.add(spoilt + ": " + refusals);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(Footprint.of(shop)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("EXE-8: another tenant's ids are answered exactly as ids that do not exist")
    <C extends Record & Command<?>> void otherTenant(C sample) {
        List<String> answers = Spoiler.swap(
                        sample, id -> isChecked(id) ? Stream.of(ofTenant(id), NOTHING) : Stream.empty())
                .map(spoilt -> spoilt.path() + masked(refused(spoilt.input())))
                .toList();
        assertThat(answers).hasSizeGreaterThan(1);
        for (int i = 0; i < answers.size(); i += 2) {
            assertThat(answers.get(i)).isEqualTo(answers.get(i + 1)).contains("field=");
        }
    }

    /** What names something that belongs to a ticket or its customer. */
    Stream<Command<?>> commandsOfOneCustomer() {
        return commands()
                .filter(command -> !Set.of(GenerateCoupon.class, CreateTask.class, ConfigureTeam.class)
                        .contains(command.getClass()));
    }

    @ParameterizedTest
    @MethodSource("commandsOfOneCustomer")
    @DisplayName("REF-2: what belongs to one customer's ticket is refused on another customer's, and nothing is done")
    <C extends Record & Command<?>> void otherTicket(C sample) {
        Footprint before = Footprint.of(shop);
        List<String> answered = Spoiler.swap(
                        sample,
                        id -> id instanceof TicketRef ? Stream.of(FullShop.OTHER_TICKET.value()) : Stream.empty())
                .flatMap(spoilt -> refused(spoilt.input()).stream())
                .map(Refusal::field)
                .toList();
        assertThat(answered).isNotEmpty().doesNotContain("", "ticket");
        assertThat(Footprint.of(shop)).isEqualTo(before);
    }

    private Stream<String> foreignIds(Identifier id) {
        return isChecked(id)
                ? Stream.of(NOTHING, ofTenant(id), ofCustomer(id), ofOtherKind(id))
                        .distinct()
                : Stream.empty();
    }

    private static boolean isChecked(Identifier id) {
        return CHECKED.contains(id.getClass());
    }

    private String ofTenant(Identifier id) {
        if (id instanceof TicketRef) {
            return FullShop.FOREIGN_TICKET.value();
        }
        if (id instanceof InvoiceId) {
            return "INV/1-ZEN";
        }
        return id instanceof DeliveryId ? "OUT/1-ZEN" : "zen-only";
    }

    private String ofCustomer(Identifier id) {
        if (id instanceof InvoiceId) {
            return shop.invoiceOfOther.id().value();
        }
        if (id instanceof SaleOrderId) {
            return "SO-AZURE";
        }
        return id instanceof DeliveryId ? shop.deliveryOfOther.id().value() : NOTHING;
    }

    private String ofOtherKind(Identifier id) {
        if (id instanceof ProjectId) {
            return "office";
        }
        return id instanceof TaskId ? shop.repair.id().value() : shop.task.id().value();
    }

    private static String masked(List<Refusal> refusals) {
        String told = refusals
                + refusals.stream()
                        .map(refusal -> refusal.message(Locale.ENGLISH))
                        .collect(Collectors.joining());
        return told.replaceAll("no-such-thing|zen-only|ZEN-1|INV/1-ZEN|OUT/1-ZEN", "?");
    }

    private List<Refusal> refused(Command<?> command) {
        Outcome<?> outcome = shop.helpdesk.execute(command);
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusals() : List.of();
    }

    @AfterAll
    void close() {
        shop.close();
    }
}
