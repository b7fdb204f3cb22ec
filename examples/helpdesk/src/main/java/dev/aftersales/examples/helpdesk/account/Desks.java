/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The library's desks: of whoever is signed in, and of the helpdesk itself. */
@Component
public class Desks {

    private static final UserId HELPDESK = UserId.of("helpdesk");

    private final AfterSales afterSales;
    private final TenantId tenant;

    /**
     * The desks of a library.
     *
     * @param afterSales the library
     * @param tenant the tenant of this helpdesk
     */
    public Desks(AfterSales afterSales, TenantId tenant) {
        this.afterSales = afterSales;
        this.tenant = tenant;
    }

    /**
     * The desk of whoever is signed in, in the language of the page. Controllers take it as a parameter.
     *
     * @param signedIn who is signed in
     * @return their desk
     */
    public Desk of(SignedIn signedIn) {
        return afterSales.desk(actor(signedIn.account(), LocaleContextHolder.getLocale()));
    }

    /**
     * The desk that keeps the library's snapshots of teams and tickets up to date.
     *
     * @return the desk of the program
     */
    public Desk ofHelpdesk() {
        return afterSales.desk(Actor.system(tenant, HELPDESK));
    }

    private Actor actor(Account account, Locale locale) {
        UserId user = UserId.of(account.name());
        Actor actor = account.role().isStaff()
                ? Actor.agent(tenant, user)
                : Actor.customer(tenant, user, CustomerId.of(Objects.requireNonNull(account.customer())));
        return actor.in(locale);
    }
}
