/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import dev.aftersales.spi.loyalty.Reward;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssuingTest extends CouponScene {

    @Test
    @DisplayName("a program that is over, of another kind, or for other customers issues nothing")
    void issuesNot() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);

        assertRefused(() -> issued(tenPercent().under(Conditions.none().until(yesterday))));
        assertRefused(() -> issued(NewProgram.coupons("Gift card").of(ProgramKind.GIFT_CARD)));
        assertRefused(() -> issued(IssueRequest.builder()
                .program(program(tenPercent().under(Conditions.none().onlyFor(customer))))
                .customer(office.byHand().directory().addCustomer("Somebody else"))
                .inert(false)
                .build()));
    }

    @Test
    @DisplayName("a program for a company issues to its contacts, and is told to them")
    void contacts() {
        CustomerId contact = office.byHand().directory().addContact(customer, "Lucía");
        ProgramId program = program(tenPercent().under(Conditions.none().onlyFor(customer)));

        assertThat(office.loyalty().programs(reading(Locale.ENGLISH), contact))
                .extracting(Program::id)
                .containsExactly(program);
    }

    @Test
    @DisplayName("a code that another coupon has is refused")
    void sameCode() {
        IssueRequest request = IssueRequest.builder()
                .program(program(tenPercent()))
                .code(CouponCode.of("SPRING-IN-MADRID"))
                .inert(false)
                .build();
        issued(request);

        assertThatThrownBy(() -> issued(request))
                .isInstanceOfSatisfying(
                        PortRefused.class,
                        refused -> assertThat(refused.data()).doesNotContainValue("SPRING-IN-MADRID"));
    }

    @Test
    @DisplayName("rewards are worded as people of the country write them")
    void words() {
        program(NewProgram.coupons("All", Benefit.percent("7.5"), Benefit.amount(FIFTY), Benefit.free(machine))
                .named(Locale.forLanguageTag("es"), "Todo"));
        office.byHand().directory().addProductName(machine, Locale.forLanguageTag("es"), "Cafetera");

        assertThat(told("en")).containsExactly("7.5%", "€50.00", "Espresso machine");
        assertThat(told("es")).containsExactly("7,5 %", "50,00 €", "Cafetera");
    }

    private List<String> told(String language) {
        return office.loyalty().programs(reading(Locale.forLanguageTag(language)), customer).stream()
                .flatMap(program -> program.rewards().stream())
                .map(Reward::description)
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }
}
