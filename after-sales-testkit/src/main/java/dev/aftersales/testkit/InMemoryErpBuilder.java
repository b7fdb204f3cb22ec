/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import dev.aftersales.spi.CompanyId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.AccountingCapability;
import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.inventory.InventoryCapability;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.testkit.erp.ErpCapabilities;
import dev.aftersales.testkit.erp.ErpSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sets an {@link InMemoryErp} up. What is not said: KEYED, able to do everything, enforcing nothing, running every port, in
 * euro and UTC, with the system's clock. Not thread-safe.
 */
public final class InMemoryErpBuilder {

    private static final long CODES_SEED = 20_260_101L;

    private final Map<PortKind, EffectStrength> strengths = new EnumMap<>(PortKind.class);
    private final Set<AccountingCapability> accounting =
            new HashSet<>(ErpCapabilities.all().accounting());
    private final Set<LoyaltyCapability> loyalty =
            new HashSet<>(ErpCapabilities.all().loyalty());
    private final Set<InventoryCapability> inventory =
            new HashSet<>(ErpCapabilities.all().inventory());
    private final Set<RepairCapability> repair =
            new HashSet<>(ErpCapabilities.all().repair());
    private final Set<FieldServiceCapability> fieldService =
            new HashSet<>(ErpCapabilities.all().fieldService());
    private Set<PortKind> running = EnumSet.allOf(PortKind.class);
    private EffectStrength strength = EffectStrength.KEYED;
    private Duration settlesWithin = Duration.ZERO;
    private TenantId tenant = TenantId.of("default");
    private Clock clock = Clock.systemUTC();
    private CompanyId company = CompanyId.of("main");
    private ZoneId zone = ZoneOffset.UTC;
    private @Nullable LocalDate firstOpenDate;
    private CurrencyUnit currency = CurrencyUnit.EUR;
    private RandomGenerator random = new SplittableRandom(CODES_SEED);
    private int pageSize = 100;
    private boolean closesKeys;
    private boolean keepsDeadlines = true;
    private boolean keepsJournal = true;

    InMemoryErpBuilder() {}

    /**
     * How all ports treat an effect that arrives twice.
     *
     * @param ofAllPorts the strength
     * @return this
     */
    public InMemoryErpBuilder strength(EffectStrength ofAllPorts) {
        strength = ofAllPorts;
        return this;
    }

    /**
     * How one port treats an effect that arrives twice, whatever the others do.
     *
     * @param port the port
     * @param ofPort the strength
     * @return this
     */
    public InMemoryErpBuilder strength(PortKind port, EffectStrength ofPort) {
        strengths.put(port, ofPort);
        return this;
    }

    /**
     * After how long a request that was sent has committed or never will. Only declared: late requests arrive when {@code
     * faults()} say so.
     *
     * @param duration how long
     * @return this
     */
    public InMemoryErpBuilder settlesWithin(Duration duration) {
        settlesWithin = duration;
        return this;
    }

    /**
     * The tenant whose back office the instance itself is.
     *
     * @param id the default tenant
     * @return this
     */
    public InMemoryErpBuilder tenant(TenantId id) {
        tenant = id;
        return this;
    }

    /**
     * The back end's clock.
     *
     * @param time the clock, for example a {@link SettableClock}
     * @return this
     */
    public InMemoryErpBuilder clock(Clock time) {
        clock = time;
        return this;
    }

    /**
     * The company that issues its documents, with its zone and locked period.
     *
     * @param issuer the company
     * @return this
     */
    public InMemoryErpBuilder company(Company issuer) {
        company = issuer.id();
        zone = issuer.zone();
        firstOpenDate = issuer.firstOpenDate();
        return this;
    }

    /**
     * Where the company's business days begin and end.
     *
     * @param where the zone
     * @return this
     */
    public InMemoryErpBuilder zone(ZoneId where) {
        zone = where;
        return this;
    }

    /**
     * Locks the books before a day.
     *
     * @param first the first day that is open
     * @return this
     */
    public InMemoryErpBuilder lockedBefore(LocalDate first) {
        firstOpenDate = first;
        return this;
    }

    /**
     * The currency of what is seeded.
     *
     * @param code the ISO code
     * @return this
     */
    public InMemoryErpBuilder currency(String code) {
        currency = CurrencyUnit.of(code);
        return this;
    }

    /**
     * Where coupon codes come from. Unless said otherwise they are the same in every run, as a test wants them.
     *
     * @param source the source of chance; used by one thread at a time
     * @return this
     */
    public InMemoryErpBuilder random(RandomGenerator source) {
        random = source;
        return this;
    }

    /**
     * How many documents a page of a listing holds.
     *
     * @param documents the number, at least one
     * @return this
     */
    public InMemoryErpBuilder pageSize(int documents) {
        pageSize = documents;
        return this;
    }

    /**
     * Offers only some ports; the others are missing.
     *
     * @param kinds the ports to offer
     * @return this
     */
    public InMemoryErpBuilder running(PortKind... kinds) {
        running = new HashSet<>(Arrays.asList(kinds));
        return this;
    }

    /**
     * Takes capabilities of the accounting port away. Without EXPLICIT_TAX it computes tax itself, and quotes.
     *
     * @param missing what it cannot do
     * @return this
     */
    public InMemoryErpBuilder without(AccountingCapability... missing) {
        return remove(accounting, missing);
    }

    /**
     * Takes capabilities of the loyalty port away.
     *
     * @param missing what it cannot do
     * @return this
     */
    public InMemoryErpBuilder without(LoyaltyCapability... missing) {
        return remove(loyalty, missing);
    }

    /**
     * Takes capabilities of the inventory port away.
     *
     * @param missing what it cannot do
     * @return this
     */
    public InMemoryErpBuilder without(InventoryCapability... missing) {
        return remove(inventory, missing);
    }

    /**
     * Takes capabilities of the repair port away.
     *
     * @param missing what it cannot do
     * @return this
     */
    public InMemoryErpBuilder without(RepairCapability... missing) {
        return remove(repair, missing);
    }

    /**
     * Takes capabilities of the field-service port away.
     *
     * @param missing what it cannot do
     * @return this
     */
    public InMemoryErpBuilder without(FieldServiceCapability... missing) {
        return remove(fieldService, missing);
    }

    private <C> InMemoryErpBuilder remove(Collection<C> capabilities, C[] missing) {
        capabilities.removeAll(Arrays.asList(missing));
        return this;
    }

    /**
     * Never lets live credit notes exceed their invoice, nor live returns their delivery.
     *
     * @return this
     */
    public InMemoryErpBuilder enforcingCaps() {
        accounting.add(AccountingCapability.ENFORCES_CAP);
        inventory.add(InventoryCapability.ENFORCES_CAP);
        return this;
    }

    /**
     * Demands a reason code with each return.
     *
     * @return this
     */
    public InMemoryErpBuilder requiringReasonCodes() {
        inventory.add(InventoryCapability.REASON_REQUIRED);
        return this;
    }

    /**
     * Lets port keys be closed, where the strength knows keys at all.
     *
     * @return this
     */
    public InMemoryErpBuilder closingKeys() {
        closesKeys = true;
        return this;
    }

    /**
     * Acts on what comes after its deadline as well, as most back ends do; otherwise it is refused as surely not done.
     *
     * @return this
     */
    public InMemoryErpBuilder ignoringDeadlines() {
        keepsDeadlines = false;
        return this;
    }

    /**
     * Keeps no journal, for runs too long to remember each effect.
     *
     * @return this
     */
    public InMemoryErpBuilder withoutJournal() {
        keepsJournal = false;
        return this;
    }

    /**
     * The back end, empty.
     *
     * @return a new back end
     */
    public InMemoryErp build() {
        ErpCapabilities capabilities = new ErpCapabilities(accounting, loyalty, inventory, repair, fieldService);
        Company issuer = new Company(company, zone, firstOpenDate);
        return new InMemoryErp(
                tenant,
                running,
                new ErpSettings(
                        clock,
                        issuer,
                        currency,
                        random,
                        pageSize,
                        guarantees(),
                        capabilities,
                        closesKeys,
                        keepsDeadlines,
                        keepsJournal));
    }

    private Map<PortKind, EffectGuarantee> guarantees() {
        return Arrays.stream(PortKind.values()).collect(Collectors.toMap(port -> port, this::guarantee));
    }

    private EffectGuarantee guarantee(PortKind port) {
        EffectStrength ofPort = strengths.getOrDefault(port, strength);
        return ofPort == EffectStrength.NONE ? EffectGuarantee.none() : new EffectGuarantee(ofPort, settlesWithin);
    }
}
