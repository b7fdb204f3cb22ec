/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.ports;

import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.inventory.InventoryPort;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.spi.provisioning.ProvisioningPort;
import dev.aftersales.spi.repair.RepairPort;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ports of one back end, or of several put together.
 *
 * <p>Immutable and thread-safe. A port that is missing makes its service unavailable ({@code PORT_MISSING}, SET-3); it never
 * fails later. {@link AccessPolicy#hostChecks()} stands in for a missing access policy.
 */
public final class Ports {

    private final Map<PortKind, Object> byKind;

    private Ports(Map<PortKind, Object> byKind) {
        this.byKind = byKind;
    }

    /**
     * Takes every port that the given objects implement, or hold as a {@link BackEnd}; a later object replaces the ports of
     * an earlier one.
     *
     * @param implementations objects that implement one or more port interfaces, or hold such objects
     * @return the ports
     * @throws IllegalArgumentException if an object implements no port
     */
    public static Ports of(Object... implementations) {
        Map<PortKind, Object> found = new EnumMap<>(PortKind.class);
        for (Object implementation : implementations) {
            if (!collect(implementation, found)) {
                throw new IllegalArgumentException(implementation.getClass().getName() + " implements no port");
            }
        }
        return new Ports(found);
    }

    private static boolean collect(Object implementation, Map<PortKind, Object> found) {
        boolean any = implementation instanceof BackEnd;
        if (implementation instanceof BackEnd backEnd) {
            backEnd.ports().forEach(port -> collect(port, found));
        }
        for (PortKind kind : PortKind.values()) {
            if (kind.type().isInstance(implementation)) {
                found.put(kind, implementation);
                any = true;
            }
        }
        return any;
    }

    /**
     * These ports without one of them.
     *
     * @param kind which one to leave out
     * @return the others
     */
    public Ports without(PortKind kind) {
        Map<PortKind, Object> rest = new EnumMap<>(PortKind.class);
        rest.putAll(byKind);
        rest.remove(kind);
        return new Ports(rest);
    }

    /**
     * Which ports there are.
     *
     * @return the kinds of all registered ports
     */
    public Set<PortKind> kinds() {
        return Set.copyOf(byKind.keySet());
    }

    /**
     * The accounting port.
     *
     * @return the port, or empty when none is registered
     */
    public Optional<AccountingPort> accounting() {
        return find(PortKind.ACCOUNTING, AccountingPort.class);
    }

    /**
     * The loyalty port.
     *
     * @return the port, or empty when none is registered
     */
    public Optional<LoyaltyPort> loyalty() {
        return find(PortKind.LOYALTY, LoyaltyPort.class);
    }

    /**
     * The inventory port.
     *
     * @return the port, or empty when none is registered
     */
    public Optional<InventoryPort> inventory() {
        return find(PortKind.INVENTORY, InventoryPort.class);
    }

    /**
     * The repair port.
     *
     * @return the port, or empty when none is registered
     */
    public Optional<RepairPort> repair() {
        return find(PortKind.REPAIR, RepairPort.class);
    }

    /**
     * The fieldservice port.
     *
     * @return the port, or empty when none is registered
     */
    public Optional<FieldServicePort> fieldService() {
        return find(PortKind.FIELD_SERVICE, FieldServicePort.class);
    }

    /**
     * The directory port.
     *
     * @return the port, or empty when none is registered
     */
    public Optional<DirectoryPort> directory() {
        return find(PortKind.DIRECTORY, DirectoryPort.class);
    }

    /**
     * The messaging port.
     *
     * @return the port, or empty when none is registered
     */
    public Optional<MessagingPort> messaging() {
        return find(PortKind.MESSAGING, MessagingPort.class);
    }

    /**
     * The provisioning port.
     *
     * @return the port, or empty when none is registered
     */
    public Optional<ProvisioningPort> provisioning() {
        return find(PortKind.PROVISIONING, ProvisioningPort.class);
    }

    /**
     * The host's access policy.
     *
     * @return the policy; {@link AccessPolicy#hostChecks()} when none is registered
     */
    public AccessPolicy access() {
        return find(PortKind.ACCESS, AccessPolicy.class).orElseGet(AccessPolicy::hostChecks);
    }

    private <T> Optional<T> find(PortKind kind, Class<T> type) {
        return Optional.ofNullable(byKind.get(kind)).map(type::cast);
    }
}
