/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.sent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.RequestKey;
import dev.aftersales.databases.Vendor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Store;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every statement that is sent, on every path of the library, is bound to the tenant that it is for. */
abstract class TenantStatementsContract {

    /** What recovery, relay, poll and backlog look for in all tenants: each of it by a column that is null for whatever they do not want. */
    private static final Set<String> LOOKED_FOR = Set.of("due_at", "unsent", "poll_at", "stuck_since");

    /** Methods that write what others write as well, in a transaction of the host. */
    private static final Set<String> ELSEWHERE = Set.of("enlist", "join");

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "EXE-8: every statement that is sent names its tenant; claims, outbox, poll and backlog alone look across tenants")
    void everyStatementNamesItsTenant(Vendor vendor) {
        try (TwoTenants world = new TwoTenants(vendor, false)) {
            for (TenantId tenant : List.of(TwoTenants.ACME, TwoTenants.ZEN)) {
                Tour tour = new Tour(world, tenant);
                tour.stock();
                Stream.<Runnable>of(
                                tour::open,
                                tour::refunds,
                                tour::others,
                                tour::approvals,
                                tour::questions,
                                tour::trouble)
                        .forEach(part -> assertNamed(world.during(part), tenant, Set.of("unsent")));
            }
            assertNamed(world.during(() -> upkeep(world)), null, LOOKED_FOR);
            assertThat(world.asked()).containsAll(questionsOfAStore());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-8: another tenant's ids are answered exactly as ids that do not exist, and nothing of it changes")
    void othersAreNothing(Vendor vendor) {
        try (TwoTenants world = new TwoTenants(vendor, true)) {
            Tour acme = opened(world, TwoTenants.ACME);
            Tour zen = opened(world, TwoTenants.ZEN);
            TicketRef theirs = TicketRef.of("ACME-9");
            RequestKey key = RequestKey.of("of-acme");
            ActionId action = acme.alone(theirs, key);
            DocumentRef document = acme.task(theirs);
            List<String> before = acme.asksAbout(theirs, document, action, RequestKey.of("none"));

            List<String> answers = zen.asksAbout(theirs, document, action, key);

            assertThat(answers)
                    .isEqualTo(zen.asksAbout(
                            TicketRef.of("NONE-9"),
                            new DocumentRef(document.kind(), "none"),
                            new ActionId(new UUID(0, 9)),
                            RequestKey.of("none")))
                    .isNotEqualTo(before);
        }
    }

    private static Tour opened(TwoTenants world, TenantId tenant) {
        Tour tour = new Tour(world, tenant);
        tour.stock();
        tour.open();
        return tour;
    }

    private static void upkeep(TwoTenants world) {
        for (int i = 0; i < 3; i++) {
            world.later();
            world.afterSales.recover(100);
            world.afterSales.poll(100);
            world.afterSales.backlog();
        }
    }

    private static void assertNamed(List<Statement> sent, @Nullable TenantId tenant, Set<String> lookedFor) {
        assertThat(sent).hasSizeGreaterThan(5);
        assertThat(sent.stream()
                        .filter(statement -> !isSearch(statement, lookedFor))
                        .filter(statement -> !statement.names(
                                name -> tenant == null ? name.endsWith("-tenant") : name.equals(tenant.value()))))
                .isEmpty();
    }

    /** A search across tenants: bound to none, and for one of these columns. */
    private static boolean isSearch(Statement statement, Set<String> lookedFor) {
        String sql = statement.sql().toLowerCase(Locale.ROOT);
        return !statement.namesATenant()
                && lookedFor.stream().anyMatch(column -> sql.matches("(?s).*where.*" + column + ".*"));
    }

    private static Set<String> questionsOfAStore() {
        return Arrays.stream(Store.class.getMethods())
                .map(Method::getName)
                .filter(name -> !ELSEWHERE.contains(name))
                .collect(Collectors.toSet());
    }
}
