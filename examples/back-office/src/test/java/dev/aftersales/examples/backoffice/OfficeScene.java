/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.testkit.SettableClock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;

/** A back office on an empty database of its own for each test, and a clock that can be set. */
public abstract class OfficeScene {

    private static final TenantId SHOP = TenantId.of("shop");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    protected final SettableClock clock = SettableClock.at("2031-05-20T08:00:00Z");
    protected final BackOffice office;

    private final Database database;
    private final AtomicInteger calls = new AtomicInteger();

    protected OfficeScene(Vendor vendor) {
        this.database = vendor.fresh();
        BackOffice.schema(database.dataSource());
        this.office = BackOffice.on(database.dataSource(), clock);
    }

    @AfterEach
    final void drop() {
        database.close();
    }

    protected final DataSource dataSource() {
        return database.dataSource();
    }

    /** The first attempt with a new key, by somebody who speaks a language. */
    protected final Call call(Locale language) {
        return Call.builder()
                .tenant(SHOP)
                .key(PortKey.of("KEY" + calls.incrementAndGet()))
                .deadline(clock.instant().plus(PATIENCE))
                .actor(Actor.agent(SHOP, UserId.of("marta")).in(language))
                .build();
    }

    protected final Call call() {
        return call(Locale.ENGLISH);
    }

    protected final ReadContext reading(Locale language) {
        return new ReadContext(SHOP, clock.instant().plus(PATIENCE), language);
    }

    protected static <D> D done(Answer<D> answer) {
        return ((Answer.Done<D>) answer).document();
    }

    protected static void assertRefused(PortRefusalCode code, ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOfSatisfying(
                        PortRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
