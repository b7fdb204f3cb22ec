/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.ProductId;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the shop is there, and under which ids. */
final class FillingTable {

    private static final String PART = "shop";

    private record Kept(String name, String id) {}

    private FillingTable() {}

    /** Fails where it has begun already. */
    static int begin(JdbcClient statements) {
        return statements
                .sql("insert into bo_filling (part, finished) values (?, false)")
                .param(PART)
                .update();
    }

    static boolean isFinished(JdbcClient statements) {
        return statements
                .sql("select finished from bo_filling where part = ?")
                .param(PART)
                .query((row, nth) -> row.getBoolean("finished"))
                .single();
    }

    static ShopIds finish(JdbcClient statements, ShopIds ids) {
        ids.buyers().forEach((buyer, id) -> keep(statements, buyer, id));
        ids.articles().forEach((article, id) -> keep(statements, article, id));
        statements
                .sql("update bo_filling set finished = true where part = ?")
                .param(PART)
                .update();
        return ids;
    }

    private static void keep(JdbcClient statements, Enum<?> what, Identifier id) {
        statements
                .sql("insert into bo_filling_id (name, id) values (?, ?)")
                .params(nameOf(what), id.value())
                .update();
    }

    private static String nameOf(Enum<?> what) {
        return what.getDeclaringClass().getSimpleName() + "." + what.name();
    }

    static ShopIds ids(JdbcClient statements) {
        Map<String, String> ids = statements
                .sql("select name, id from bo_filling_id")
                .query((row, nth) -> new Kept(row.getString("name"), row.getString("id")))
                .stream()
                .collect(Collectors.toMap(Kept::name, Kept::id));
        return new ShopIds(named(Buyer.values(), ids, CustomerId::of), named(Article.values(), ids, ProductId::of));
    }

    private static <K extends Enum<K>, I> Map<K, I> named(K[] all, Map<String, String> ids, Function<String, I> of) {
        return Arrays.stream(all)
                .collect(Collectors.toMap(
                        Function.identity(), each -> of.apply(ids.getOrDefault(nameOf(each), "unknown"))));
    }
}
