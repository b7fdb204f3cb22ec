/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.IssueRequestBuilder;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.testkit.port.effect.EffectTrial;
import dev.aftersales.testkit.port.report.PortRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What every {@link LoyaltyPort} must do. Extend it, and say how to create things in the back end. */
public abstract class LoyaltyPortContract extends LossContract<LoyaltyPort, LoyaltyBackEnd> {

    /** For the classes of vendors. */
    protected LoyaltyPortContract() {}

    @Override
    final String kind() {
        return "loyalty";
    }

    @Override
    final Object declarations(LoyaltyPort port) {
        return List.of(
                port.capabilities(),
                Arrays.stream(LoyaltyEffect.values()).map(port::guarantee).toList());
    }

    @Override
    final Map<String, Supplier<EffectTrial<LoyaltyPort, ?>>> trials() {
        Map<String, Supplier<EffectTrial<LoyaltyPort, ?>>> trials = new LinkedHashMap<>();
        trials.put("ISSUE", this::issue);
        if (isStaged()) {
            trials.put("ACTIVATE", this::activate);
        }
        if (can(LoyaltyCapability.REVOKE)) {
            trials.put("REVOKE", this::revoke);
        }
        return trials;
    }

    private EffectTrial<LoyaltyPort, Coupon> issue() {
        ProgramId program = backEnd().program(backEnd().customer());
        return trial(
                LoyaltyEffect.ISSUE,
                (port, call) -> port.issue(call, request(program).build()),
                (port, context) -> backEnd().coupons(program));
    }

    private EffectTrial<LoyaltyPort, Coupon> activate() {
        CouponId draft = issued().id();
        return trial(
                LoyaltyEffect.ACTIVATE,
                (port, call) -> port.activate(call, new CouponRequest(draft)),
                (port, context) -> port.coupon(context, draft).stream().toList());
    }

    private EffectTrial<LoyaltyPort, Coupon> revoke() {
        CouponId coupon = valid().id();
        return trial(
                LoyaltyEffect.REVOKE,
                (port, call) -> port.revoke(call, new CouponRequest(coupon)),
                (port, context) -> List.of());
    }

    private EffectTrial<LoyaltyPort, Coupon> trial(
            LoyaltyEffect effect,
            EffectTrial.Perform<LoyaltyPort, Coupon> perform,
            EffectTrial.There<LoyaltyPort, Coupon> there) {
        return new EffectTrial<>(
                effect.name(),
                port().guarantee(effect),
                perform,
                LoyaltyPort::lookupCoupon,
                coupon -> coupon.id().value(),
                coupon -> coupon.state() == CouponState.DRAFT,
                there);
    }

    private boolean can(LoyaltyCapability capability) {
        return port().capabilities().contains(capability);
    }

    private boolean isStaged() {
        return port().guarantee(LoyaltyEffect.ISSUE).strength() == EffectStrength.STAGED;
    }

    private IssueRequestBuilder request(ProgramId program) {
        return IssueRequest.builder().program(program).inert(isStaged());
    }

    /** A coupon as the port issues it: a draft where effects are staged. */
    private Coupon issued() {
        return made(port().issue(
                        call(newKey()),
                        request(backEnd().program(backEnd().customer())).build()));
    }

    /** A coupon that can be used. */
    private Coupon valid() {
        Coupon coupon = issued();
        return isStaged() ? made(port().activate(call(newKey()), new CouponRequest(coupon.id()))) : coupon;
    }

    private Coupon read(CouponId id) {
        return backEnd().connect().coupon(reading(), id).orElseThrow();
    }

    @PortRule(
            id = "LOY-1",
            says = "the programs of a customer are told, with what their coupons are good for",
            because = "agents could not choose one")
    final void programs() {
        CustomerId customer = backEnd().customer();
        ProgramId program = backEnd().program(customer);

        List<Program> programs = port().programs(reading(), customer);

        assertThat(programs).extracting(Program::id).contains(program).doesNotHaveDuplicates();
        assertThat(programs).allSatisfy(told -> assertThat(told.name()).isNotBlank());
    }

    @PortRule(
            id = "LOY-2",
            says = "a coupon that does not exist is empty, and changing it is refused as not found",
            because = "a mistyped id would be taken for a back end that is down")
    final void unknown() {
        CouponId unknown = CouponId.of("0");

        assertThat(port().coupon(reading(), unknown)).isEmpty();
        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> port().issue(call(newKey()), request(ProgramId.of("0")).build()));
    }

    @PortRule(
            id = "LOY-3",
            says =
                    "a coupon is issued of the program that was asked for, valid, with a code, and is read back as answered",
            because = "the customer would get a coupon that is good for something else, or for nothing")
    final void issues() {
        ProgramId program = backEnd().program(backEnd().customer());

        Coupon coupon = made(port().issue(call(newKey()), request(program).build()));

        assertThat(coupon.program()).isEqualTo(program);
        assertThat(coupon.code().value()).isNotBlank();
        assertThat(coupon.state()).isEqualTo(isStaged() ? CouponState.DRAFT : CouponState.ISSUED);
        assertThat(read(coupon.id())).isEqualTo(coupon);
    }

    @PortRule(
            id = "LOY-4",
            says = "no two coupons have the same code",
            because = "two customers would share one coupon")
    final void codes() throws Exception {
        ProgramId program = backEnd().program(backEnd().customer());
        List<LoyaltyPort> ports =
                Stream.generate(backEnd()::connect).limit(backEnd().threads()).toList();
        Crowd.of(ports)
                .each(port -> made(port.issue(call(newKey()), request(program).build())));

        assertThat(backEnd().coupons(program).stream()
                        .map(coupon -> coupon.code().value()))
                .hasSize(ports.size())
                .doesNotHaveDuplicates();
    }

    @PortRule(
            id = "LOY-5",
            says = "a code that is given is used, once; without ACCEPTS_CODE it is refused",
            because = "the code in the e-mail would not be the code in the shop")
    final void givenCode() {
        ProgramId program = backEnd().program(backEnd().customer());
        CouponCode code = CouponCode.of("K" + newKey().value());
        IssueRequest request = request(program).code(code).build();
        if (!can(LoyaltyCapability.ACCEPTS_CODE)) {
            refusedAsUndeclared(LoyaltyCapability.ACCEPTS_CODE, () -> port().issue(call(newKey()), request));
            return;
        }

        assertThat(made(port().issue(call(newKey()), request)).code()).isEqualTo(code);
    }

    @PortRule(
            id = "LOY-6",
            says = "a coupon expires on the day that was asked for; without PER_COUPON_EXPIRY a day is refused",
            because = "the customer would be told a day that the shop does not know")
    final void expiry() {
        ProgramId program = backEnd().program(backEnd().customer());
        LocalDate day = LocalDate.now(backEnd().clock()).plusDays(40);
        IssueRequest request = request(program).expires(day).build();
        if (!can(LoyaltyCapability.PER_COUPON_EXPIRY)) {
            refusedAsUndeclared(LoyaltyCapability.PER_COUPON_EXPIRY, () -> port().issue(call(newKey()), request));
            return;
        }

        assertThat(read(made(port().issue(call(newKey()), request)).id()).expires())
                .isEqualTo(day);
    }

    @PortRule(
            id = "LOY-7",
            says = "a coupon is bound to the customer that was asked for; without BINDS_CUSTOMER that is refused",
            because = "anybody could use it")
    final void customer() {
        CustomerId customer = backEnd().customer();
        IssueRequest request =
                request(backEnd().program(customer)).customer(customer).build();
        if (!can(LoyaltyCapability.BINDS_CUSTOMER)) {
            refusedAsUndeclared(LoyaltyCapability.BINDS_CUSTOMER, () -> port().issue(call(newKey()), request));
            return;
        }

        assertThat(read(made(port().issue(call(newKey()), request)).id()).customer())
                .isEqualTo(customer);
    }

    @PortRule(
            id = "LOY-8",
            says = "an unused coupon is taken back; without REVOKE that is refused",
            because = "a coupon that was issued by mistake could still be used")
    final void revokes() {
        CouponRequest coupon = new CouponRequest(valid().id());
        if (!can(LoyaltyCapability.REVOKE)) {
            refusedAsUndeclared(LoyaltyCapability.REVOKE, () -> port().revoke(call(newKey()), coupon));
            return;
        }

        assertThat(made(port().revoke(call(newKey()), coupon)).state()).isEqualTo(CouponState.REVOKED);
        assertThat(read(coupon.id()).state()).isEqualTo(CouponState.REVOKED);
    }

    @PortRule(
            id = "LOY-9",
            says = "a used coupon is told as used, and is not taken back",
            because = "the agent would promise the customer a new one for a coupon that was spent")
    final void used() {
        Coupon coupon = valid();

        backEnd().use(coupon.id());

        assertThat(read(coupon.id()).state()).isEqualTo(CouponState.USED);
        if (can(LoyaltyCapability.REVOKE)) {
            assertRefused(
                    PortRefusalCode.WRONG_STATE, () -> port().revoke(call(newKey()), new CouponRequest(coupon.id())));
        }
    }

    @PortRule(
            id = "LOY-10",
            says = "how often a coupon can be used is told only where USES_LEFT is declared",
            because = "the agent would see a number that means nothing")
    final void usesLeft() {
        Coupon coupon = read(valid().id());

        assertThat(coupon.usesLeft() != null).isEqualTo(can(LoyaltyCapability.USES_LEFT));
    }

    @PortRule(
            id = "LOY-11",
            says =
                    "a draft becomes valid by activation, and an activated one is answered as it stands; otherwise that is refused",
            because = "the customer would get a coupon that the shop does not take")
    final void activates() {
        CouponRequest coupon = new CouponRequest(issued().id());
        if (!isStaged()) {
            refusedAsUndeclared(EffectStrength.STAGED, () -> port().activate(call(newKey()), coupon));
            return;
        }

        assertThat(made(port().activate(call(newKey()), coupon)).state()).isEqualTo(CouponState.ISSUED);
        assertThat(made(port().activate(call(newKey()), coupon)).state()).isEqualTo(CouponState.ISSUED);
        assertThat(read(coupon.id()).state()).isEqualTo(CouponState.ISSUED);
    }

    @PortRule(
            id = "LOY-12",
            says = "no code is in what a coupon or an exception says of itself",
            because = "whoever reads the logs could go shopping")
    final void secret() {
        Coupon coupon = valid();

        assertThat(coupon.toString()).doesNotContain(coupon.code().value());
    }
}
