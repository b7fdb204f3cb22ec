/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import static dev.aftersales.spi.AfterSalesService.COUPON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.action.ActionView;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The database section of the README, compiled and run; the README shows exactly what stands between the marks. */
class ReadmeDatabaseTest {

    private static final RequestKey SETTINGS = RequestKey.of("settings-1");
    private static final TeamId TEAM = TeamId.of("support");

    @BeforeEach
    void forget() throws IOException {
        Files.deleteIfExists(Path.of("target/desk.mv.db"));
    }

    @Test
    @DisplayName("EXE-4: what is kept as the README says is there when the program starts again")
    void twice() {
        assertTrue(start().isEmpty());
        assertTrue(start().contains("Completed"));
    }

    /** What became of the settings in an earlier run. */
    private static String start() {
        InMemoryErp erp = InMemoryErp.create();
        // begin of the README's example
        DataSource database = JdbcConnectionPool.create("jdbc:h2:./target/desk;WRITE_DELAY=0", "sa", ""); // your pool
        JpaStore store = JpaStore.builder(database).applySchema().build(); // makes its tables if they are not there
        AfterSales afterSales =
                AfterSales.builder().ports(Ports.of(erp)).store(store).build();
        // end of the README's example

        Desk desk = afterSales.desk(Actor.agent(erp.defaultTenant(), UserId.of("marta")));
        String before = desk.outcome(SETTINGS)
                .map(ActionView::outcome)
                .map(Outcome::toString)
                .orElse("");
        desk.put(TeamSnapshot.builder().id(TEAM).version(1).name("Support").build());
        desk.execute(desk.teamForm(TEAM).configure().addServices(COUPON).build(), SETTINGS);
        afterSales.close();
        store.close();
        ((JdbcConnectionPool) database).dispose();
        return before;
    }

    @Test
    @DisplayName("the README shows the three lines as they are")
    void shown() throws IOException {
        Readme.assertShows(getClass());
    }

    @Test
    @DisplayName("the README names the versions that this build is tested with")
    void versions() throws IOException {
        String parent = Files.readString(Path.of("../../pom.xml"));
        Map<String, String> named = Pattern.compile("<artifactId>(.*)</artifactId>\\s*<version>(.*)</version>")
                .matcher(Readme.text())
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertEquals(
                Map.of(
                        "after-sales-jpa", property(parent, "version"),
                        "after-sales-spring-boot-starter", property(parent, "version"),
                        "hibernate-core", property(parent, "hibernate.version"),
                        "h2", property(parent, "h2.version")),
                named);
    }

    /** The first element of the name: the project's own version comes before any other. */
    private static String property(String pom, String name) {
        Matcher element = Pattern.compile("<" + Pattern.quote(name) + ">(.*)</").matcher(pom);
        assertTrue(element.find(), name);
        return element.group(1);
    }
}
