/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes a first start that was broken off begin anew: what it filled in part is dropped, before anything else reads it. For that it
 * notes, before there is anything else, that the database was empty; in one that was not, and once the first day is over, nothing is
 * ever dropped.
 */
@Component
class FirstStart implements BeanPostProcessor {

    /** The helpdesk's own, the back office's and the library's, and no others. */
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = current_schema
              and (lower(table_name) like 'hd!_%' escape '!'
                or lower(table_name) like 'bo!_%' escape '!'
                or lower(table_name) like 'as!_%' escape '!')
            """;

    private static final String MARK = "hd_first_day";

    /** In one statement: a mark without its row would tell nothing. */
    private static final String BEGIN =
            "create table hd_first_day as select cast(%s as boolean) as was_empty, cast(null as timestamp with time zone) as over_at";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource dataSource) {
            begin(JdbcClient.create(dataSource));
        }
        return bean;
    }

    private static void begin(JdbcClient jdbc) {
        if (isMarked(jdbc) && isBrokenOff(jdbc)) {
            tables(jdbc)
                    .forEach(table ->
                            jdbc.sql("drop table \"" + table + "\" cascade").update());
        }
        if (!isMarked(jdbc)) {
            jdbc.sql(BEGIN.formatted(tables(jdbc).isEmpty())).update();
        }
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql(TABLES).query(String.class).list();
    }

    private static boolean isMarked(JdbcClient jdbc) {
        return tables(jdbc).stream().anyMatch(MARK::equalsIgnoreCase);
    }

    private static boolean isBrokenOff(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from hd_first_day where was_empty and over_at is null")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
