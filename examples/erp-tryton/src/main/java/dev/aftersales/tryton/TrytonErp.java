/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton;

import dev.aftersales.spi.ports.BackEnd;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.tryton.accounting.TrytonAccounting;
import dev.aftersales.tryton.directory.TrytonDirectory;
import dev.aftersales.tryton.fieldservice.TrytonFieldService;
import dev.aftersales.tryton.inventory.TrytonInventory;
import dev.aftersales.tryton.loyalty.TrytonLoyalty;
import dev.aftersales.tryton.rpc.ErpServer;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;

/**
 * A Tryton server as the back end of one tenant: accounting, inventory, loyalty, field service and directory. Thread-safe.
 *
 * <p>There is no repair port: nothing in Tryton is a repair order. Nothing is sent before a port is called.
 */
public final class TrytonErp implements BackEnd {

    private final TrytonAccounting accounting;
    private final TrytonInventory inventory;
    private final TrytonLoyalty loyalty;
    private final TrytonFieldService fieldService;
    private final TrytonDirectory directory;

    private TrytonErp(TrytonSettings settings) {
        ErpServer server = new ErpServer(
                settings.url(), settings.credentials(), settings.company(), settings.clock(), settings.connecting());
        accounting = new TrytonAccounting(server, settings.settlesWithin());
        inventory = new TrytonInventory(server, settings.settlesWithin());
        loyalty = new TrytonLoyalty(server, settings.settlesWithin(), settings.clock(), new SecureRandom());
        fieldService = new TrytonFieldService(server, settings.settlesWithin());
        directory = new TrytonDirectory(server);
    }

    /**
     * The back end behind an address.
     *
     * @param settings how to reach it, and what may be promised of it
     * @return the back end; see {@link #asPorts()}
     */
    public static TrytonErp connect(TrytonSettings settings) {
        return new TrytonErp(settings);
    }

    /**
     * The back end behind an address, set up like the server of this example.
     *
     * @param url the address of the database, for example {@code http://127.0.0.1:8123/tryton/}
     * @param user the login name
     * @param password the password
     * @param company the company of the tenant
     * @return the back end
     */
    public static TrytonErp connect(String url, String user, String password, long company) {
        return connect(TrytonSettings.of(URI.create(url), user, password, company));
    }

    @Override
    public Collection<?> ports() {
        return List.of(accounting, inventory, loyalty, fieldService, directory);
    }

    /**
     * The same, as the library takes it.
     *
     * @return the ports
     */
    public Ports asPorts() {
        return Ports.of(this);
    }
}
