/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.helpdesk.PageTest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;

/** What there is to see and to try on the first day, in a helpdesk of its own for each test. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:first-day")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class FirstDayTest extends PageTest {

    private static final Pattern RETRY = Pattern.compile("href=\"(/operations/[^\"/]+)/retry\"");
    private static final Pattern EVIDENCE = Pattern.compile("two documents for one key: \\[(\\d+)] and \\[(\\d+)]");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private static Matcher found(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        assertThat(matcher.find()).as("%s in %s", pattern, html).isTrue();
        return matcher;
    }

    private List<String> states() {
        return jdbc.sql("select state from hd_action where state <> 'COMPLETED' order by accepted_on")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName(
            "visits are made in the morning of working days, and customers say in words of their own what is wrong")
    void believable() {
        List<ZonedDateTime> visits = jdbc.sql("select slot_start from bo_task where slot_start is not null")
                .query((row, nth) ->
                        row.getObject("slot_start", OffsetDateTime.class).atZoneSameInstant(clock.getZone()))
                .list();
        assertThat(visits).hasSizeGreaterThan(2).allSatisfy(visit -> {
            assertThat(visit.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            assertThat(visit.getHour()).isBetween(8, 12);
        });

        List<String> words = jdbc.sql("select description from hd_ticket")
                .query(String.class)
                .list();
        assertThat(words)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(50));
    }

    @Test
    @DisplayName(
            "EXE-4 and EXE-7: one action was refused, and one is held until an operator names the one of two documents that was asked for")
    void toTry() throws Exception {
        assertThat(states()).containsExactly("REFUSED", "HELD");
        send("luis", "en", "/operations/recovery");
        assertThat(states()).containsExactly("REFUSED", "HELD");

        String list = page("luis", "en", "/operations");
        Matcher documents = found(EVIDENCE, list);
        assertThat(list).contains("Paint has another white than the last", "Decide which one counts");
        String done = found(RETRY, list).group(1) + "/done";
        assertThat(page("luis", "en", done)).contains(documents.group());
        assertThat(sound(settle(done, documents.group(2)), "en")).contains("id=\"document-error\"");
        assertThat(settle(done, documents.group(1)).getFlashMap().get("notice"))
                .isEqualTo("operations.notice.completed");
        assertThat(states()).containsExactly("REFUSED");
        assertThat(page("luis", "en", "/operations")).contains("Nothing is stuck");
    }

    @Test
    @DisplayName("EXE-7: what is held may be settled as not done")
    void notDone() throws Exception {
        assertThat(page("marta", "en", "/tickets/HD-1011")).contains("Needs an operator");
        String action = found(RETRY, page("luis", "en", "/operations")).group(1);

        MvcResult settled = send("luis", "en", action + "/not-done", "why", "Nobody has it", "confirmed", "true");

        assertThat(settled.getFlashMap().get("notice")).isEqualTo("operations.notice.refused");
        assertThat(states()).containsExactly("REFUSED", "REFUSED");
        assertThat(page("luis", "en", "/operations")).contains("Nothing is stuck");
    }

    @Test
    @DisplayName("EXE-7: what is held may be asked for again, which finds it and repeats nothing")
    void again() throws Exception {
        long coupons = coupons();
        String action = found(RETRY, page("luis", "en", "/operations")).group(1);

        MvcResult retried = send("luis", "en", action + "/retry", "why", "Which is it?");

        assertThat(retried.getFlashMap().get("notice")).isEqualTo("operations.notice.completed");
        assertThat(states()).containsExactly("REFUSED");
        assertThat(coupons()).isEqualTo(coupons);
    }

    private MvcResult settle(String done, String document) throws Exception {
        return send("luis", "en", done, "document", document, "why", "Has the code we gave", "confirmed", "true");
    }

    private long coupons() {
        return jdbc.sql("select count(*) from bo_coupon").query(Long.class).single();
    }
}
