/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.shop.Article;
import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.backoffice.shop.ShopIds;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of pages on the back office: the whole application on an H2 of its own in memory, with the first day's people and tickets. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:helpdesk;DB_CLOSE_DELAY=-1",
            "after-sales.recovery.enabled=false",
            "helpdesk.mail-folder=target/test-mail",
            "helpdesk.patience=30s"
        })
public abstract class PageTest extends Pages {

    /** Projects of the shop. */
    protected static final String VISITS = "Visits and repairs on site";

    /** Another one for field service. */
    protected static final String INSTALLATIONS = "Installations";

    /** A coupon program for everybody: 10 % off. */
    protected static final String APOLOGY = "With our apologies";

    @Autowired
    private BackOffice office;

    @Autowired
    private ShopIds shop;

    @Autowired
    private TenantId tenant;

    @Autowired
    private Clock clock;

    /** The back office behind the pages: tests do by hand there what its people do. */
    protected final BackOffice office() {
        return office;
    }

    /** The id of something that the shop sells, as forms name it. */
    protected final String id(Article article) {
        return shop.of(article).value();
    }

    /** The id of a customer of the shop, as forms name it. */
    protected final String id(Buyer buyer) {
        return shop.of(buyer).value();
    }

    /** The id of a project of the back office, as forms name it. */
    protected final String project(String name) {
        return only(
                        office.fieldService().projects(reading()),
                        project -> project.name().equals(name))
                .id()
                .value();
    }

    /** The id of a coupon program of the back office, as forms name it. */
    protected final String program(String name) {
        CustomerId anybody = shop.of(Buyer.GEMINI);
        return only(
                        office.loyalty().programs(reading(), anybody),
                        program -> program.name().equals(name))
                .id()
                .value();
    }

    /** How a test reads through the ports. */
    protected final ReadContext reading() {
        return new ReadContext(tenant, clock.instant().plusSeconds(30), Locale.ENGLISH);
    }

    /** The only one of which that holds. */
    protected static <T> T only(List<T> all, Predicate<T> what) {
        List<T> found = all.stream().filter(what).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
