/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.spi.ports.BackEnd;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.spi.repair.RepairPort;
import dev.aftersales.testkit.erp.ErpSettings;
import dev.aftersales.testkit.erp.Journal;
import dev.aftersales.testkit.erp.PendingWork;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.erp.accounting.Books;
import dev.aftersales.testkit.erp.directory.MasterData;
import dev.aftersales.testkit.erp.loyalty.CouponBook;
import dev.aftersales.testkit.erp.mail.Outbox;
import dev.aftersales.testkit.erp.provisioning.Installation;
import dev.aftersales.testkit.erp.repair.Workshop;
import dev.aftersales.testkit.erp.stock.Warehouse;
import dev.aftersales.testkit.erp.task.TaskBook;
import dev.aftersales.testkit.fault.Faults;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A whole back end in memory: a little ledger behind every port.
 *
 * <pre>{@code
 * InMemoryErp erp = InMemoryErp.create();
 * erp.customer("gemini", "Gemini Furniture");
 * erp.product("desk", "Standing desk");
 * Invoice invoice = erp.invoice("INV/2026/0001").customer("gemini").date("2026-01-31")
 *         .line("desk", 2, "100.00", tax("VAT-20", "0.20"))
 *         .shipping("10.00", tax("VAT-20", "0.20"))
 *         .post();
 * erp.pay(invoice.id(), "50.00");
 * erp.delivery("OUT/0001").customer("gemini").line("desk", 2).done();
 *
 * Ports ports = Ports.of(erp);
 * }</pre>
 *
 * <p>The instance itself is the back office of its default tenant; {@link #tenant(TenantId)} is that of another one.
 * It keeps no caps unless it is built to: taking care is the caller's part. Thread-safe.
 */
public final class InMemoryErp implements BackEnd, BackOffice {

    private final TenantId defaultTenant;
    private final Set<PortKind> running;
    private final ErpSettings settings;
    private final Journal journal = new Journal();
    private final Faults faults;
    private final PendingWork pending = new PendingWork();
    private final Map<TenantId, TenantLedgers> ledgers = new ConcurrentHashMap<>();
    private final Desks desks;

    InMemoryErp(TenantId defaultTenant, Set<PortKind> running, ErpSettings settings) {
        this.defaultTenant = defaultTenant;
        this.running = Set.copyOf(running);
        this.settings = settings;
        this.faults = new Faults(settings.clock());
        this.desks = Desks.open(
                settings.capabilities(), port -> new Reception(port, settings, faults, pending), this::ledgers);
    }

    private TenantLedgers ledgers(TenantId tenant) {
        TenantLedgers known = ledgers.get(tenant);
        return known != null ? known : ledgers.computeIfAbsent(tenant, id -> TenantLedgers.of(id, settings, journal));
    }

    private TenantLedgers own() {
        return ledgers(defaultTenant);
    }

    /**
     * A back end as strong and able as can be.
     *
     * @return the back end, empty
     */
    public static InMemoryErp create() {
        return builder().build();
    }

    /**
     * A back end to be set up.
     *
     * @return a builder
     */
    public static InMemoryErpBuilder builder() {
        return new InMemoryErpBuilder();
    }

    /**
     * The back office of a tenant.
     *
     * @param tenant the tenant
     * @return its back office
     */
    public BackOffice tenant(TenantId tenant) {
        return ledgers(tenant);
    }

    /**
     * The tenant whose back office this instance itself is.
     *
     * @return the default tenant
     */
    public TenantId defaultTenant() {
        return defaultTenant;
    }

    /**
     * Its clock.
     *
     * @return the clock it was built with
     */
    public Clock clock() {
        return settings.clock();
    }

    /**
     * What goes wrong.
     *
     * @return the faults, to be told
     */
    public Faults faults() {
        return faults;
    }

    /**
     * What really happened.
     *
     * @return the journal
     */
    public Journal journal() {
        return journal;
    }

    /**
     * Finishes all effects that were answered as pending.
     *
     * @return how many
     */
    public int finishPending() {
        return pending.finish();
    }

    /**
     * Gives up all effects that were answered as pending: they never happen.
     *
     * @return how many
     */
    public int failPending() {
        return pending.fail();
    }

    /**
     * The ports of the parts that run.
     *
     * @return one object per port
     */
    @Override
    public List<Object> ports() {
        return desks.of(running);
    }

    /**
     * The accounting port.
     *
     * @return the port
     */
    public AccountingPort accounting() {
        return desks.accounting();
    }

    /**
     * The loyalty port.
     *
     * @return the port
     */
    public LoyaltyPort loyalty() {
        return desks.loyalty();
    }

    /**
     * The inventory port.
     *
     * @return the port
     */
    public InventoryPort inventory() {
        return desks.inventory();
    }

    /**
     * The repair port.
     *
     * @return the port
     */
    public RepairPort repair() {
        return desks.repair();
    }

    /**
     * The field-service port.
     *
     * @return the port
     */
    public FieldServicePort fieldService() {
        return desks.fieldService();
    }

    /**
     * The directory port.
     *
     * @return the port
     */
    public DirectoryPort directory() {
        return desks.directory();
    }

    /**
     * The messaging port.
     *
     * @return the port
     */
    public MessagingPort messaging() {
        return desks.messaging();
    }

    /**
     * The provisioning port.
     *
     * @return the port
     */
    public ProvisioningPort provisioning() {
        return desks.provisioning();
    }

    @Override
    public MasterData masterData() {
        return own().masterData();
    }

    @Override
    public Books books() {
        return own().books();
    }

    @Override
    public Warehouse warehouse() {
        return own().warehouse();
    }

    @Override
    public CouponBook coupons() {
        return own().coupons();
    }

    @Override
    public Workshop workshop() {
        return own().workshop();
    }

    @Override
    public TaskBook tasks() {
        return own().tasks();
    }

    @Override
    public Outbox outbox() {
        return own().outbox();
    }

    @Override
    public Installation installation() {
        return own().installation();
    }
}
