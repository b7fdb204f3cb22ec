/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.testkit.port.report.Conformance;
import dev.aftersales.testkit.port.report.RuleNames;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What all port contracts have in common: a back end for each test, attempts and reads in the name of somebody, and what a
 * capability that is not declared means.
 *
 * @param <P> the port
 * @param <B> what is known of its back end
 */
@DisplayNameGeneration(RuleNames.class)
@ExtendWith(Conformance.class)
public abstract class PortContract<P, B extends BackEndUnderTest<P>> implements Conformance.Subject {

    private final SecureRandom chance = new SecureRandom();
    private @Nullable B backEnd;
    private @Nullable P port;
    private @Nullable String refused;

    PortContract() {}

    /**
     * The back end, ready to be asked. Asked before each test.
     *
     * @return what is known of it; the same back end every time is fine
     * @throws Exception when there is none to be had: the test fails
     */
    protected abstract B openBackEnd() throws Exception;

    @BeforeEach
    final void open() throws Exception {
        backEnd = openBackEnd();
        port = backEnd().connect();
    }

    @AfterEach
    final void end() {
        if (backEnd != null) {
            backEnd.wire().mend();
            backEnd.close();
        }
    }

    /** The kind of port, as reports call it. */
    abstract String kind();

    @Override
    public final String contract() {
        return backEnd().name() + ": " + kind();
    }

    @Override
    public final Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    final B backEnd() {
        if (backEnd == null) {
            throw new IllegalStateException("no back end is open");
        }
        return backEnd;
    }

    final P port() {
        if (port == null) {
            throw new IllegalStateException("no back end is open");
        }
        return port;
    }

    /** A key that was never used: back ends remember what earlier runs have done. */
    final PortKey newKey() {
        return PortKey.of(String.format(Locale.ROOT, "%016X", chance.nextLong()));
    }

    final Call call(PortKey key) {
        return call(key, patience());
    }

    final Call call(PortKey key, Duration patience) {
        Actor agent = Actor.agent(backEnd().tenant(), UserId.of("conformance")).in(Locale.ENGLISH);
        return Call.builder()
                .tenant(backEnd().tenant())
                .key(key)
                .deadline(backEnd().clock().instant().plus(patience))
                .actor(agent)
                .ticket(TicketRef.of("HD-" + key))
                .build();
    }

    final ReadContext reading() {
        return reading(Locale.ENGLISH);
    }

    final ReadContext reading(Locale locale) {
        return new ReadContext(backEnd().tenant(), backEnd().clock().instant().plus(patience()), locale);
    }

    final Duration patience() {
        return backEnd().patience();
    }

    /** The document of an effect that is done at once. */
    final <D> D made(@Nullable Answer<D> answer) {
        if (answer instanceof Answer.Done<D> done) {
            return done.document();
        }
        throw new AssertionError("expected the document, but the port answered " + answer);
    }

    /** What is not declared is refused as unsupported, and the report says so. */
    final void refusedAsUndeclared(Enum<?> capability, ThrowingCallable request) {
        assertRefused(PortRefusalCode.UNSUPPORTED, request);
        refused = capability + " is not declared";
    }

    /** What is optional is not offered, and the report says so. */
    final void notOffered(String what) {
        refused = what + " is not offered";
    }

    /** A definite no, for whatever reason. */
    static void assertRefused(ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOf(PortRefused.class);
    }

    /** A definite no for a reason. */
    static void assertRefused(PortRefusalCode code, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOf(PortRefused.class)
                .asInstanceOf(InstanceOfAssertFactories.type(PortRefused.class))
                .extracting(PortRefused::code)
                .isEqualTo(code);
    }
}
