/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortUnavailable;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OfficeDatabaseTest extends OfficeScene {

    private final OfficeDatabase database = new OfficeDatabase(dataSource(), clock);

    OfficeDatabaseTest() {
        super(Vendor.H2);
    }

    private static String numbered(JdbcClient statements) {
        return Numbering.next(statements, "SO");
    }

    @Test
    @DisplayName("numbers follow one another, also past one that was taken back")
    void numbers() {
        assertThat(database.byHand(OfficeDatabaseTest::numbered)).isEqualTo("SO/00001");
        assertThatThrownBy(() -> database.byHand(statements -> {
                    numbered(statements);
                    throw new IllegalStateException("thought better of it");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(database.byHand(OfficeDatabaseTest::numbered)).isEqualTo("SO/00002");
    }

    @Test
    @DisplayName("EXE-3: what would be committed after its deadline is taken back, and told as surely not done")
    void late() {
        Call call = call();

        assertThatThrownBy(() -> database.write(call, statements -> {
                    String number = numbered(statements);
                    clock.advance(Duration.between(clock.instant(), call.deadline()));
                    return number;
                }))
                .isInstanceOf(PortUnavailable.class);

        assertThat(database.byHand(OfficeDatabaseTest::numbered)).isEqualTo("SO/00001");
    }

    @Test
    @DisplayName("EXE-3: what waits in vain for a lock is surely not done")
    void locked() {
        JdbcClient.create(dataSource()).sql("set default_lock_timeout 50").update();

        database.byHand(statements -> {
            numbered(statements);
            assertThatThrownBy(() -> database.byHand(OfficeDatabaseTest::numbered))
                    .isInstanceOf(PortUnavailable.class);
            return statements;
        });

        assertThat(database.byHand(OfficeDatabaseTest::numbered)).isEqualTo("SO/00002");
    }
}
