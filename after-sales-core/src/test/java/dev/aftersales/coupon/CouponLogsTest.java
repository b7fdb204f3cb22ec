/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
import dev.aftersales.logs.RecordedLogs;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.ticket.FollowerSnapshot;
import dev.aftersales.ticket.TicketSnapshot;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CouponLogsTest {

    private static final TenantId TENANT = TenantId.of("default");

    private final TellTaleBackEnd backEnd = new TellTaleBackEnd();
    private final AfterSales afterSales = AfterSales.builder()
            .ports(Ports.of(backEnd.loyalty(), backEnd.messaging()))
            .executor(Runnable::run)
            .build();
    private final Desk desk = afterSales.desk(Actor.agent(TENANT, UserId.of("agent")));
    private int keys;

    @BeforeEach
    void open() {
        TeamId team = TeamId.of("support");
        desk.put(new TeamSnapshot(team, 1, "Support"));
        desk.execute(
                ConfigureTeam.builder()
                        .team(team)
                        .services(Set.of(AfterSalesService.COUPON))
                        .acknowledged(Set.of())
                        .build(),
                key());
        desk.put(TicketSnapshot.builder()
                .ref(Samples.TICKET)
                .version(1)
                .team(team)
                .title("Broken desk")
                .customer(Samples.CUSTOMER)
                .followers(List.of(new FollowerSnapshot(FollowerId.of("F-1"), Samples.ADDRESS)))
                .closed(false)
                .build());
    }

    @AfterEach
    void close() {
        afterSales.close();
    }

    @Test
    @DisplayName("CPN-7: no log line holds a code or an address, though every failure of the back end quotes them")
    void logs() {
        List<String> lines = RecordedLogs.during(() -> {
            Coupon coupon = generated();
            backEnd.failing(true);
            GenerateCoupon generate = GenerateCoupon.builder()
                    .ticket(Samples.TICKET)
                    .program(Samples.PROGRAM.id())
                    .build();
            desk.execute(generate, key());
            desk.execute(
                    SendCoupon.builder()
                            .ticket(Samples.TICKET)
                            .coupon(coupon.id())
                            .build(),
                    key());
            desk.execute(new RevokeCoupon(Samples.TICKET, coupon.id()), key());
            afterSales.recover(100);
            afterSales.poll(100);
            desk.open(
                    Samples.TICKET,
                    new DocumentRef(DocumentKind.COUPON, coupon.id().value()));
        });

        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        assertThat(backEnd.told()).as("the back end quoted the code").contains(backEnd.code());
        assertThat(lines)
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain(backEnd.code())
                        .doesNotContainIgnoringCase(Samples.ADDRESS.value()));
    }

    private Coupon generated() {
        return desk.execute(
                        GenerateCoupon.builder()
                                .ticket(Samples.TICKET)
                                .program(Samples.PROGRAM.id())
                                .build(),
                        key())
                .orElseThrow()
                .coupon();
    }

    private RequestKey key() {
        return RequestKey.of("request-" + ++keys);
    }
}
