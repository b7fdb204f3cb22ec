/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;

/** Fills an empty back office with a shop, once. What there is depends on nothing but the day. Thread-safe. */
public final class Shop {

    private final OfficeDatabase database;
    private final BackOffice office;
    private final Clock clock;

    private Shop(DataSource dataSource, Clock clock) {
        this.database = new OfficeDatabase(dataSource, clock);
        this.office = BackOffice.on(dataSource, clock);
        this.clock = clock;
    }

    /**
     * Makes sure that the shop is there.
     *
     * @param dataSource a database with the schema of the back office
     * @param clock the clock of the back office: what was sold, was sold some days before
     * @return under which ids it is there
     * @throws IllegalStateException if an earlier filling was broken off: the database is to be thrown away
     */
    public static ShopIds in(DataSource dataSource, Clock clock) {
        return new Shop(dataSource, clock).opened();
    }

    private ShopIds opened() {
        return begins() ? filled() : database.byHand(FillingTable::ids);
    }

    /** Only one of several that start together fills it. */
    private boolean begins() {
        try {
            database.byHand(FillingTable::begin);
            return true;
        } catch (DuplicateKeyException begun) {
            if (database.byHand(FillingTable::isFinished)) {
                return false;
            }
            throw new IllegalStateException("the shop was filled in part, or is being filled", begun);
        }
    }

    private ShopIds filled() {
        ShopIds ids = MasterData.entered(office);
        LocalDate today = LocalDate.now(clock);
        Offers.entered(office, ids, today);
        FieldWork.entered(office, ids);
        SaleBooking booking = new SaleBooking(office, ids, today, clock.getZone());
        Sales.all().forEach(booking::book);
        return database.byHand(statements -> FillingTable.finish(statements, ids));
    }
}
