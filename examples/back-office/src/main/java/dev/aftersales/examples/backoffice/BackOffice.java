/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import dev.aftersales.examples.backoffice.accounting.Accounting;
import dev.aftersales.examples.backoffice.directory.Directory;
import dev.aftersales.examples.backoffice.effect.Effects;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.fieldservice.FieldService;
import dev.aftersales.examples.backoffice.inventory.Inventory;
import dev.aftersales.examples.backoffice.loyalty.Loyalty;
import dev.aftersales.examples.backoffice.messaging.MailServer;
import dev.aftersales.examples.backoffice.messaging.Messaging;
import dev.aftersales.examples.backoffice.provisioning.Provisioning;
import dev.aftersales.examples.backoffice.repair.Repairs;
import dev.aftersales.spi.ports.BackEnd;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The back office of one tenant: a small ERP in the tables {@code bo_*} of an H2 or PostgreSQL database. A host with several
 * tenants opens one for each, in a database or schema of its own.
 *
 * <p>Its ports are what After-Sales asks; what is done by hand is what people do in the ERP itself. Thread-safe.
 *
 * <p>Its documents have no links: it has no pages of its own. Whoever embeds it shows a document by its kind and id, on pages that
 * ask {@link #byHand()} or the ports.
 */
public final class BackOffice implements BackEnd {

    private static final String SCRIPTS = "classpath:dev/aftersales/examples/backoffice/schema";

    private final Directory directory;
    private final Inventory inventory;
    private final Repairs repairs;
    private final Accounting accounting;
    private final Loyalty loyalty;
    private final FieldService fieldService;
    private final @Nullable Messaging messaging;
    private final Provisioning provisioning;
    private final ByHand byHand;

    private BackOffice(OfficeDatabase database, @Nullable MailServer mailServer) {
        Effects effects = new Effects(database);
        this.directory = new Directory(database);
        this.inventory = new Inventory(database, effects);
        this.repairs = new Repairs(database, effects);
        this.accounting = new Accounting(database, effects);
        this.loyalty = new Loyalty(database, effects, new SecureRandom());
        this.fieldService = new FieldService(database, effects);
        this.messaging = mailServer == null ? null : new Messaging(database, mailServer);
        this.provisioning = new Provisioning(database, effects);
        this.byHand = ByHand.in(database);
    }

    /**
     * Opens a back office over a database that has its tables.
     *
     * @param dataSource the database; see {@link #schema}
     * @param clock the clock of deadlines and of business dates, in the zone of the company
     * @return the back office
     */
    public static BackOffice on(DataSource dataSource, Clock clock) {
        return new BackOffice(new OfficeDatabase(dataSource, clock), null);
    }

    /**
     * Opens a back office that sends mail.
     *
     * @param dataSource the database; see {@link #schema}
     * @param clock the clock of deadlines and of business dates, in the zone of the company
     * @param mailServer who takes the mail
     * @return the back office, with a port for messages
     */
    public static BackOffice on(DataSource dataSource, Clock clock, MailServer mailServer) {
        return new BackOffice(new OfficeDatabase(dataSource, clock), mailServer);
    }

    /**
     * Makes the tables, or brings them up to date. The history is kept in {@code bo_flyway_history}.
     *
     * @param dataSource the database
     */
    public static void schema(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations(SCRIPTS)
                .table("bo_flyway_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    @Override
    public Collection<?> ports() {
        List<Object> ports = new ArrayList<>(
                List.of(directory, accounting, inventory, repairs, provisioning, loyalty, fieldService));
        messaging().ifPresent(ports::add);
        return List.copyOf(ports);
    }

    /**
     * Customers, products and sale orders.
     *
     * @return the port
     */
    public Directory directory() {
        return directory;
    }

    /**
     * Deliveries and returns.
     *
     * @return the port
     */
    public Inventory inventory() {
        return inventory;
    }

    /**
     * Repair orders.
     *
     * @return the port
     */
    public Repairs repairs() {
        return repairs;
    }

    /**
     * Invoices and credit notes.
     *
     * @return the port
     */
    public Accounting accounting() {
        return accounting;
    }

    /**
     * What enabling a service installs.
     *
     * @return the port
     */
    public Provisioning provisioning() {
        return provisioning;
    }

    /**
     * Programs and coupons.
     *
     * @return the port
     */
    public Loyalty loyalty() {
        return loyalty;
    }

    /**
     * Projects and tasks.
     *
     * @return the port
     */
    public FieldService fieldService() {
        return fieldService;
    }

    /**
     * Mail to customers.
     *
     * @return the port; empty where no mail server was given
     */
    public Optional<Messaging> messaging() {
        return Optional.ofNullable(messaging);
    }

    /**
     * What people do in the ERP itself.
     *
     * @return the same data, past the ports
     */
    public ByHand byHand() {
        return byHand;
    }
}
