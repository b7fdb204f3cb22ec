/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Follower;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonColumnsTest {

    private static final TenantId ACME = TenantId.of("acme");

    private final JsonColumns json = new JsonColumns();

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "1.50", "-3", "1E+3", "12345678901234567890.123456789012"})
    @DisplayName("REF-11: a hold comes back with all its digits, those behind the point included")
    void keepsHolds(String quantity) {
        List<Hold> holds = List.of(
                new Hold(new CapKey(ACME, CapKind.CREDIT_TAX, "INV \"1\"", "1/VAT 21%"), new BigDecimal(quantity)),
                new Hold(new CapKey(ACME, CapKind.CREDIT_TOTAL, "INV \"1\"", ""), BigDecimal.ONE));

        assertThat(json.holds(ACME, json.holds(holds))).isEqualTo(holds);
    }

    @Test
    @DisplayName("TKT-6: a refusal comes back with its data, typed and in order")
    void keepsRefusals() {
        List<Refusal> refusals = List.of(
                Refusal.at("lines[2].quantity", RefusalCode.EXCEEDS_REFUNDABLE)
                        .with("remaining", Datum.of(Money.of(CurrencyUnit.of("JOD"), new BigDecimal("1.005"))))
                        .with("left", Datum.of(Quantity.of(new BigDecimal("2.50"), UnitOfMeasure.of("kg"))))
                        .with("from", Datum.of(LocalDate.of(2026, 2, 28)))
                        .with("by", Datum.of("ștampilă \"é\""))
                        .with("with", Datum.of(List.of("a; b", "[\"c\"]")))
                        .with("without", Datum.of(List.of())),
                Refusal.of(RefusalCode.NO_INVOICE));

        assertThat(json.refusals(json.refusals(refusals))).isEqualTo(refusals);
        assertThat(json.refusals(json.refusals(refusals)).get(0).data())
                .containsExactlyEntriesOf(refusals.get(0).data());
    }

    @Test
    @DisplayName("CPN-3: followers come back in their order, with their addresses")
    void keepsFollowers() {
        List<Follower> followers = List.of(
                new Follower(FollowerId.of("f-2"), EmailAddress.of("gemini@example.org")),
                new Follower(FollowerId.of("f-1"), null));

        assertThat(json.followers(json.followers(followers))).isEqualTo(followers);
    }

    @Test
    @DisplayName("TKT-4: what there is to say of an entry comes back")
    void keepsData() {
        Map<String, String> data = Map.of("amount", "10.00 EUR", "reason", "a\nb");

        assertThat(json.data(json.data(data))).isEqualTo(data);
    }

    @Test
    @DisplayName("EXE-4: an empty list takes no room")
    void leavesNothingOut() {
        assertThat(json.holds(List.of())).isNull();
        assertThat(json.refusals(List.of())).isNull();
        assertThat(json.followers(List.of())).isNull();
        assertThat(json.data(Map.of())).isNull();
        assertThat(json.holds(ACME, null)).isEmpty();
        assertThat(json.refusals((String) null)).isEmpty();
    }

    @Test
    @DisplayName("CPN-7: what cannot be read back is not quoted")
    void quotesNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> json.followers("[{\"id\": \"SECRET-CODE"))
                .withMessageNotContaining("SECRET")
                .withNoCause();
    }
}
