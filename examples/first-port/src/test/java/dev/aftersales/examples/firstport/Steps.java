/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.testkit.port.LoyaltyBackEnd;
import dev.aftersales.testkit.port.LoyaltyPortContract;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

/** The contract over the port as it stands after each step of the tutorial. Run by {@link StepRun} alone. */
abstract class Steps extends LoyaltyPortContract {

    @TempDir
    Path files;

    abstract LoyaltyPort port(DataSource shop);

    @Override
    protected LoyaltyBackEnd openBackEnd() throws SQLException {
        return new ShopBackEnd(files.toString(), this::port);
    }

    static final class Step1 extends Steps {
        @Override
        LoyaltyPort port(DataSource shop) {
            return new Step1Empty(new PlainDatabase(shop));
        }
    }

    static final class Step2 extends Steps {
        @Override
        LoyaltyPort port(DataSource shop) {
            return new Step2Reads(new PlainDatabase(shop));
        }
    }

    static final class Step3 extends Steps {
        @Override
        LoyaltyPort port(DataSource shop) {
            return new Step3Issues(new PlainDatabase(shop));
        }
    }

    static final class Step4 extends Steps {
        @Override
        LoyaltyPort port(DataSource shop) {
            return new Step4Terms(new PlainDatabase(shop));
        }
    }

    static final class Step5 extends Steps {
        @Override
        LoyaltyPort port(DataSource shop) {
            return new Step5Claims(new PlainDatabase(shop));
        }
    }

    /** The port as it is in the end, over transactions that are not yet. */
    static final class Step6 extends Steps {
        @Override
        LoyaltyPort port(DataSource shop) {
            return new ShopLoyalty(new PlainDatabase(shop));
        }
    }

    static final class Step7 extends Steps {
        @Override
        LoyaltyPort port(DataSource shop) {
            return new ShopLoyalty(shop);
        }
    }
}
