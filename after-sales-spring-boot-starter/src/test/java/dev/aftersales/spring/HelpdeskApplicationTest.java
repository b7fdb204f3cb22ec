/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.action.ActionView;
import dev.aftersales.command.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

/**
 * A whole application, as Spring Boot starts it: JPA, actuator, background recovery, no web. It is started by Spring's test context
 * without its JUnit extension, which wants JUnit 6 on one of the lines.
 */
class HelpdeskApplicationTest {

    private final Started application = new Started();

    /** What the tests use of it. */
    @SpringBootTest(
            classes = HelpdeskApplication.class,
            webEnvironment = SpringBootTest.WebEnvironment.NONE,
            properties = {
                "spring.datasource.url=jdbc:h2:mem:helpdesk",
                "spring.jpa.mapping-resources=META-INF/after-sales-orm.xml",
                "spring.jpa.hibernate.ddl-auto=none",
                "spring.sql.init.schema-locations=classpath:helpdesk.sql",
                "spring.main.banner-mode=off",
                "after-sales.apply-schema=true",
                "after-sales.recovery.interval=100ms"
            })
    static final class Started {

        @Autowired
        private Shop shop;

        @Autowired
        private AfterSales afterSales;

        @Autowired
        private HelpdeskApplication.Notes notes;

        @Autowired
        private MeterRegistry meters;

        @Autowired
        private ApplicationContext context;
    }

    @BeforeEach
    void start() throws Exception {
        new TestContextManager(Started.class).prepareTestInstance(application);
    }

    @Test
    @DisplayName("EXE-2: an enlisted action is rolled back with a @Transactional method, and called after its commit")
    void enlisted() {
        Shop shop = application.shop;
        HelpdeskApplication.Notes notes = application.notes;
        Desk desk = shop.desk(application.afterSales);
        var prepared = shop.prepared(desk);
        var refund = shop.refund(desk);

        assertThatIllegalStateException()
                .isThrownBy(() -> notes.inside(() -> desk.execute(refund, Shop.REFUND_KEY)))
                .withMessageContaining("Desk.enlist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notes.note(" ", desk, prepared))
                .withMessage("a blank note");
        assertThat(notes.count()).isZero();
        assertThat(desk.outcome(Shop.REFUND_KEY)).isEmpty();
        assertThat(shop.creditNotes()).isZero();

        notes.note("refunded", desk, prepared);
        assertThat(notes.count()).isOne();
        await().until(() -> desk.outcome(Shop.REFUND_KEY)
                .map(ActionView::outcome)
                .filter(Outcome.Completed.class::isInstance)
                .isPresent());
        assertThat(shop.creditNotes()).isOne();
        await().untilAsserted(() -> assertThat(application
                        .meters
                        .get("aftersales.actions")
                        .tags("service", "refund", "outcome", "completed")
                        .counter()
                        .count())
                .isEqualTo(1));
        assertThat(application
                        .meters
                        .get("aftersales.port.calls")
                        .tags("port", "accounting", "operation", "credit", "outcome", "done", "error", "none")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(Health.of(application.context).status()).isEqualTo("UP");
        assertThat(Health.of(application.context).details()).containsKeys("schemaVersion", "held", "unknown", "due");
    }
}
