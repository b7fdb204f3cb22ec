/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Codec;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Outcome;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessageState;
import dev.aftersales.spi.messaging.MessageTemplate;
import dev.aftersales.store.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CouponSecretsTest {

    private static final String SECRET_PART = "CDFGH-JKMNP";

    static Stream<Object> holdersOfSecrets() {
        List<Recipient> recipients =
                List.of(new Recipient(Samples.follower("F-1", "x").follower(), Samples.ADDRESS));
        SendFacts facts = new SendFacts(
                Samples.known(Samples.coupon().build()),
                recipients,
                address -> true,
                true,
                Locale.ENGLISH,
                Samples.TODAY);
        GeneratedCoupon generated = new GeneratedCoupon(Samples.coupon().build());
        return Stream.of(
                generated,
                new Outcome.Completed<>(new ActionId(new UUID(1, 1)), generated),
                new RevokedCoupon(Samples.coupon().build()),
                new SentCoupon(Samples.COUPON, 2, MessageState.QUEUED, List.of(Samples.ADDRESS)),
                new SendCoupon(Samples.TICKET, Samples.COUPON, List.of(Samples.ADDRESS)),
                SendDecision.decide(
                        SendCoupon.builder()
                                .ticket(Samples.TICKET)
                                .coupon(Samples.COUPON)
                                .build(),
                        facts),
                facts,
                Recipients.of(recipients, List.of(Samples.ADDRESS), address -> true),
                new Followers(recipients, List.of()),
                new SendForm(
                        Samples.TICKET,
                        Samples.COUPON,
                        Optional.of(Samples.coupon().build()),
                        recipients,
                        List.of(),
                        List.of()),
                Samples.order(),
                new PlannedStep<>(new IssueEffect(), Samples.order(), true),
                new IssueFacts(
                        Samples.customer(),
                        new Programs(List.of(), Set.of()),
                        Set.of(),
                        false,
                        Optional.of(Samples.CODE),
                        Samples.TODAY),
                message(),
                new MessageReceipt(MessageState.ACCEPTED, null, List.of(Samples.ADDRESS)),
                CouponDocuments.facts(Samples.coupon().build()),
                new Step("loyalty.issue", PortKey.of("K"), true, new Codec().write(Samples.order()), null)
                        .done(new Codec().write(Samples.coupon().build())));
    }

    @ParameterizedTest
    @MethodSource("holdersOfSecrets")
    @DisplayName("CPN-7: nothing that holds a code or an address shows it in toString()")
    void toStringIsMasked(Object holder) {
        assertThat(holder.toString()).doesNotContain(SECRET_PART).doesNotContainIgnoringCase(Samples.ADDRESS.value());
    }

    @Test
    @DisplayName("CPN-7: a preview shows what would be issued without the code that would be drawn")
    void previewOfIssuing() {
        for (Object shown :
                List.of(new IssueEffect().shown(Samples.order()), new ActivateEffect().shown(Samples.order()))) {
            assertThat(shown).isInstanceOf(IssueRequest.class);
            assertThat(((IssueRequest) shown).code()).isNull();
            assertThat(new Codec().write(shown)).doesNotContain(SECRET_PART);
        }
    }

    @Test
    @DisplayName("CPN-7: a preview shows what would be sent with a mask for the code")
    void previewOfSending() {
        MessageRequest shown = (MessageRequest) new SendEffect().shown(message());

        assertThat(shown.arguments()).containsExactly(Map.entry("code", "••••Y346"));
        assertThat(shown.to()).containsExactly(Samples.ADDRESS);
    }

    @Test
    @DisplayName("EXE-3: what is stored of a coupon reads back the same, so that a retry asks for the same code")
    void storedOrder() {
        Codec codec = new Codec();

        assertThat(codec.read(codec.write(Samples.order()), CouponOrder.class)).isEqualTo(Samples.order());
        assertThat(codec.read(codec.write(message()), CouponMessage.class)).isEqualTo(message());
        SendCoupon command = new SendCoupon(Samples.TICKET, Samples.COUPON, List.of(EmailAddress.of("a@b.ro")));
        assertThat(codec.read(codec.write(command), SendCoupon.class)).isEqualTo(command);
    }

    private static CouponMessage message() {
        return new CouponMessage(
                Samples.COUPON,
                MessageRequest.builder()
                        .to(List.of(Samples.ADDRESS))
                        .locale(Locale.forLanguageTag("es-MX"))
                        .template(MessageTemplate.COUPON)
                        .arguments(Map.of("code", Samples.CODE.value()))
                        .build());
    }
}
