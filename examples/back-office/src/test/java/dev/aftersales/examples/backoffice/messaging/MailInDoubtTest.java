/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessageTemplate;
import dev.aftersales.testkit.port.wire.TcpWire;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailInDoubtTest {

    private static final TenantId SHOP = TenantId.of("shop");
    private static final PortKey KEY = PortKey.of("MAIL1");
    private static final EmailAddress CARMEN = EmailAddress.of("carmen@olmos.example");
    private static final EmailAddress UNWANTED = EmailAddress.of(MailHouse.UNWANTED + "x@olmos.example");

    /** Hello, sender, recipient, start, content. */
    private static final int CONTENT = 5;

    private final Database database = Vendor.H2.fresh();
    private final MailHouse house = MailHouse.open();
    private final TcpWire wire = TcpWire.before("localhost", house.getSmtp().getPort());
    private final Clock clock = Clock.systemUTC();
    private final BackOffice office;
    private final Messaging port;

    MailInDoubtTest() {
        BackOffice.schema(database.dataSource());
        MailServer server = MailServer.plain("localhost", wire.port(), EmailAddress.of("care@shop.example"));
        office = BackOffice.on(database.dataSource(), clock, server);
        port = office.messaging().orElseThrow();
    }

    @AfterEach
    void close() {
        wire.close();
        house.stop();
        database.close();
    }

    private MessageReceipt sent(EmailAddress... to) {
        Call call = Call.builder()
                .tenant(SHOP)
                .key(KEY)
                .deadline(clock.instant().plus(Duration.ofSeconds(30)))
                .actor(Actor.agent(SHOP, UserId.of("marta")))
                .build();
        MessageRequest request = MessageRequest.builder()
                .to(List.of(to))
                .locale(Locale.ENGLISH)
                .template(MessageTemplate.COUPON)
                .arguments(Map.of("code", "SPRING", "reward", "10%", "ticket", "HD-7"))
                .build();
        return ((Answer.Done<MessageReceipt>) port.send(call, request)).document();
    }

    private ReadContext reading() {
        return new ReadContext(SHOP, clock.instant().plusSeconds(30), Locale.ENGLISH);
    }

    /** The mail server has the mail, and its answer is lost. */
    private void fallInDoubt() {
        wire.loseAnswer(CONTENT);
        assertThatThrownBy(() -> sent(CARMEN)).isInstanceOf(HandOverUnknown.class);
        assertThat(wire.hasStruck()).isTrue();
        wire.mend();
    }

    private int arrived() {
        return house.getReceivedMessages().length;
    }

    @Test
    @DisplayName(
            "EXE-3: where nobody knows whether a mail was taken, a look-up says nothing rather than something wrong")
    void unknown() {
        fallInDoubt();

        assertThat(arrived()).isEqualTo(1);
        assertThatThrownBy(() -> port.lookupMessage(reading(), KEY)).isInstanceOf(HandOverUnknown.class);
        assertThat(port.close(reading(), KEY)).isEqualTo(CloseResult.EXISTS);
        assertThat(office.byHand().messaging().doubts(SHOP))
                .extracting(MessagingByHand.Doubt::key)
                .containsExactly(KEY);
    }

    @Test
    @DisplayName("an operator who has seen the mail in the server's log says so, and it is found")
    void taken() {
        fallInDoubt();

        office.byHand().messaging().settle(SHOP, KEY, true);

        assertThat(port.lookupMessage(reading(), KEY)).isInstanceOf(Lookup.Found.class);
        assertThat(sent(CARMEN).id()).isNotNull();
        assertThat(arrived()).isEqualTo(1);
        assertThat(office.byHand().messaging().doubts(SHOP)).isEmpty();
    }

    @Test
    @DisplayName("an operator who has not seen the mail says so, and it can be sent")
    void notTaken() {
        wire.loseRequest(CONTENT);
        assertThatThrownBy(() -> sent(CARMEN)).isInstanceOf(HandOverUnknown.class);
        wire.mend();

        office.byHand().messaging().settle(SHOP, KEY, false);

        assertThat(port.lookupMessage(reading(), KEY)).isInstanceOf(Lookup.NotFound.class);
        assertThat(sent(CARMEN).rejected()).isEmpty();
        assertThat(arrived()).isEqualTo(1);
        assertThatThrownBy(() -> office.byHand().messaging().settle(SHOP, KEY, false))
                .isInstanceOf(PortRefused.class);
    }

    @Test
    @DisplayName("a mail in doubt that is tried in vain stays in doubt")
    void staysInDoubt() {
        fallInDoubt();
        wire.cut();

        assertThatThrownBy(() -> sent(CARMEN)).isInstanceOf(PortUnavailable.class);

        assertThat(office.byHand().messaging().doubts(SHOP)).hasSize(1);
    }

    @Test
    @DisplayName("a mail that nobody would get is refused, and nothing is in doubt")
    void nobody() {
        assertThatThrownBy(() -> sent(UNWANTED, EmailAddress.of("no address at all")))
                .isInstanceOf(PortRefused.class);

        assertThat(port.lookupMessage(reading(), KEY)).isInstanceOf(Lookup.NotFound.class);
    }

    @Test
    @DisplayName("CPN-3: an address that cannot be written on an envelope is told, and keeps nobody else from the mail")
    void illegible() {
        EmailAddress illegible = EmailAddress.of("carmen@olmos.example>\r\nBcc: everybody@olmos.example");

        assertThat(sent(CARMEN, illegible, UNWANTED).rejected()).containsExactlyInAnyOrder(illegible, UNWANTED);
        assertThat(sent(CARMEN, illegible, UNWANTED).rejected()).containsExactlyInAnyOrder(illegible, UNWANTED);
        assertThat(arrived()).isEqualTo(1);
    }
}
