/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessageState;
import dev.aftersales.spi.messaging.MessageTemplate;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.spi.ports.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendEffectTest {

    private static final CouponMessage MESSAGE = new CouponMessage(
            Samples.COUPON,
            MessageRequest.builder()
                    .to(List.of(Samples.ADDRESS))
                    .locale(Locale.ENGLISH)
                    .template(MessageTemplate.COUPON)
                    .arguments(Map.of())
                    .build());

    private final SendEffect effect = new SendEffect();
    private final Mail mail = new Mail();

    @Test
    @DisplayName("CPN-5: a coupon that is still valid is sent")
    void valid() {
        assertThat(send(() -> Optional.of(Samples.coupon().build()))).isEqualTo(Answer.done(Mail.RECEIPT));
        assertThat(mail.sent).containsExactly(MESSAGE.message());
    }

    @ParameterizedTest
    @EnumSource(value = CouponState.class, mode = EnumSource.Mode.EXCLUDE, names = "ISSUED")
    @DisplayName("CPN-5: a coupon that is not valid any more when the message leaves is not sent")
    void notValid(CouponState state) {
        refused(Optional.of(Samples.coupon().state(state).build()));
    }

    @Test
    @DisplayName("CPN-5: a coupon that is gone, used up, or not the one that was meant, is not sent")
    void notTheCoupon() {
        refused(Optional.empty());
        refused(Optional.of(Samples.coupon().usesLeft(0).build()));
        refused(Optional.of(Samples.coupon().id(CouponId.of("CPN-2")).build()));
    }

    private void refused(Optional<Coupon> coupon) {
        assertThatThrownBy(() -> send(() -> coupon))
                .isInstanceOfSatisfying(
                        PortRefused.class, no -> assertThat(no.code()).isEqualTo(PortRefusalCode.WRONG_STATE));
        assertThat(mail.sent).isEmpty();
    }

    @Test
    @DisplayName("EXE-3: as long as nothing was sent, a loyalty back end that fails is surely without effect")
    void unreadable() {
        assertThatThrownBy(() -> send(() -> {
                    throw new IllegalStateException("code " + Samples.CODE.value());
                }))
                .isInstanceOf(PortUnavailable.class)
                .hasNoCause()
                .hasMessageNotContaining(Samples.CODE.value());
        assertThat(mail.sent).isEmpty();
    }

    @Test
    @DisplayName(
            "EXE-6: a receipt that rejects somebody who was not written to is a violation, told without the address")
    void strangerRejected() {
        assertThat(violation(MessageState.QUEUED, "stranger@example.com"))
                .hasValueSatisfying(told -> assertThat(told).doesNotContain("stranger"));
        assertThat(violation(MessageState.QUEUED, "ANA@EXAMPLE.COM")).isEmpty();
        assertThat(violation(MessageState.ACCEPTED)).isEmpty();
        assertThat(violation(null)).isPresent();
    }

    private Optional<String> violation(MessageState state, String... rejected) {
        List<EmailAddress> addresses =
                List.of(rejected).stream().map(EmailAddress::of).toList();
        return effect.violation(MESSAGE, new MessageReceipt(state, null, addresses), null);
    }

    @Test
    @DisplayName("EXE-6: messages are told apart by their ids, where the back end gives any")
    void identity() {
        assertThat(effect.identity(Mail.RECEIPT)).isEqualTo("MSG-1");
        assertThat(effect.identity(new MessageReceipt(MessageState.QUEUED, null, List.of())))
                .isEmpty();
    }

    private Answer<MessageReceipt> send(Supplier<Optional<Coupon>> coupon) {
        ScriptedLoyalty loyalty =
                new ScriptedLoyalty(EffectGuarantee.none(), Set.of(), coupon, new Lookup.NotFound<>());
        return effect.call(Ports.of(loyalty, mail), Samples.call(), MESSAGE, null);
    }

    /** Keeps what is sent. */
    private static final class Mail implements MessagingPort {

        static final MessageReceipt RECEIPT =
                new MessageReceipt(MessageState.ACCEPTED, MessageId.of("MSG-1"), List.of());

        final List<MessageRequest> sent = new ArrayList<>();

        @Override
        public EffectGuarantee guarantee() {
            return EffectGuarantee.none();
        }

        @Override
        public Answer<MessageReceipt> send(Call call, MessageRequest request) {
            sent.add(request);
            return Answer.done(RECEIPT);
        }

        @Override
        public Lookup<MessageReceipt> lookupMessage(ReadContext context, PortKey key) {
            return new Lookup.NotFound<>();
        }
    }
}
