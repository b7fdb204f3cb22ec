/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.AfterSales;
import dev.aftersales.AfterSalesBuilder;
import dev.aftersales.Desk;
import dev.aftersales.TimelineListener;
import dev.aftersales.action.ApprovalRule;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Action;
import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.ChatterLine;
import dev.aftersales.ticket.FollowerSnapshot;
import dev.aftersales.ticket.SmartButton;
import dev.aftersales.ticket.TicketSnapshot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A ticket with coupons enabled, in front of a back end in memory. It is the evening of 15 March 2026 in UTC, and already the
 * 16th in Bucharest, where the tenant is. Ana and Bob follow the ticket; of Bob only the directory has an address.
 */
final class CouponScene implements AutoCloseable {

    static final TenantId TENANT = TenantId.of("default");
    static final TicketRef TICKET = TicketRef.of("T-1");
    static final ProgramId SORRY = ProgramId.of("sorry");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    static final String ANA = "Ana@Example.com";
    static final String BOB = "bob@example.com";

    final SettableClock clock = SettableClock.at("2026-03-15T22:30:00Z");
    final Store store = new InMemoryStore(clock);
    final InMemoryErp erp;
    final AfterSales afterSales;
    final Desk desk;
    final Desk operator;
    final List<String> told = new ArrayList<>();
    private int keys;

    CouponScene(EffectStrength strength) {
        this(erp -> erp.strength(strength), back -> {}, UnaryOperator.identity());
    }

    CouponScene(
            UnaryOperator<InMemoryErpBuilder> backEnd,
            Consumer<InMemoryErp> entered,
            UnaryOperator<AfterSalesBuilder> host) {
        ZoneId bucharest = ZoneId.of("Europe/Bucharest");
        this.erp = backEnd.apply(
                        InMemoryErp.builder().tenant(TENANT).clock(clock).zone(bucharest))
                .build();
        enter();
        entered.accept(erp);
        TimelineListener listener = (line, words) -> told.add(line + " " + words);
        this.afterSales = host.apply(AfterSales.builder()
                        .ports(Ports.of(erp))
                        .store(store)
                        .clock(clock)
                        .zones(tenant -> bucharest)
                        .channels(Set.of(Channel.SALES))
                        .executor(Runnable::run)
                        .random(new Random(7))
                        .listener(listener))
                .build();
        this.desk = afterSales.desk(Actor.agent(TENANT, UserId.of("agent")));
        this.operator = afterSales.desk(Actor.operator(TENANT, UserId.of("operator")));
        open();
    }

    private void enter() {
        erp.customer("gemini", "Gemini Furniture");
        erp.contact("ana", "Ana", "gemini");
        erp.follower("F-BOB", BOB);
        erp.program("sorry", "We are sorry").discount("10 % off").freeProduct("mug", "a mug");
    }

    private void open() {
        TeamId team = TeamId.of("support");
        desk.put(new TeamSnapshot(team, 1, "Support"));
        desk.execute(
                        ConfigureTeam.builder()
                                .team(team)
                                .services(Set.of(AfterSalesService.COUPON))
                                .acknowledged(Set.of())
                                .build(),
                        nextKey())
                .orElseThrow();
        put(1, new FollowerSnapshot(FollowerId.of("F-ANA"), EmailAddress.of(ANA)), follower("F-BOB"));
    }

    static FollowerSnapshot follower(String id) {
        return new FollowerSnapshot(FollowerId.of(id), null);
    }

    void put(long version, FollowerSnapshot... followers) {
        put(TICKET, version, followers);
    }

    void put(TicketRef ticket, long version, FollowerSnapshot... followers) {
        desk.put(TicketSnapshot.builder()
                .ref(ticket)
                .version(version)
                .team(TeamId.of("support"))
                .title("Broken desk")
                .customer(CustomerId.of("ana"))
                .followers(List.of(followers))
                .closed(false)
                .build());
    }

    static UnaryOperator<AfterSalesBuilder> approvedBySomebodyElse() {
        ApprovalRule coupons = (actor, command, plan) ->
                command instanceof GenerateCoupon ? Optional.of(Duration.ofDays(1)) : Optional.empty();
        return host -> host.approvals(coupons);
    }

    RequestKey nextKey() {
        return RequestKey.of("request-" + ++keys);
    }

    <R> Outcome<R> execute(Command<R> command) {
        return desk.execute(command, nextKey());
    }

    <R> List<Refusal> refusals(Command<R> command) {
        return execute(command)
                .match(Outcome.cases(
                        done -> List.<Refusal>of(), Outcome.Refused::refusals, other -> List.<Refusal>of()));
    }

    static GenerateCouponBuilder generate() {
        return GenerateCoupon.builder().ticket(TICKET).program(SORRY);
    }

    Coupon generated() {
        return execute(generate().build()).orElseThrow().coupon();
    }

    static SendCouponBuilder send(Coupon coupon) {
        return SendCoupon.builder().ticket(TICKET).coupon(coupon.id());
    }

    static RevokeCoupon revoke(Coupon coupon) {
        return RevokeCoupon.builder().ticket(TICKET).coupon(coupon.id()).build();
    }

    static DocumentRef ref(Coupon coupon) {
        return new DocumentRef(DocumentKind.COUPON, coupon.id().value());
    }

    Optional<SmartButton> coupons() {
        return desk.view(TICKET).smartButtons().stream()
                .filter(button -> button.kind() == DocumentKind.COUPON)
                .findFirst();
    }

    ChatterLine lastLine() {
        List<ChatterLine> lines = desk.chatter(TICKET, 0, 1_000);
        return lines.get(lines.size() - 1);
    }

    /** Every action that was accepted under a key of {@link #nextKey()}. */
    List<Action> actions() {
        return IntStream.rangeClosed(1, keys)
                .mapToObj(key -> store.action(TENANT, RequestKey.of("request-" + key)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How many coupons the back end ever made. */
    long issued() {
        return erp.journal().of(Operation.ISSUE).size();
    }

    /** Lets an hour go by, and recovery do what is due. */
    void recover() {
        clock.advance(Duration.ofHours(1));
        afterSales.recover(100);
    }

    @Override
    public void close() {
        afterSales.close();
    }
}
