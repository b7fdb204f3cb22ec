/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.loyalty;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import dev.aftersales.spi.loyalty.Reward;
import dev.aftersales.spi.loyalty.RewardKind;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Floating;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The promotions that coupons are issued from: those that apply to holders of a coupon only, and have at least one that was
 * not made here.
 */
final class Promotions {

    private static final String MODEL = "sale.promotion";

    private static final List<String> LINKS = List.of("company", "price_list", "currency", "unit");
    private static final List<String> LISTS = List.of("products", "categories");

    private static final List<String> FIELDS = List.of(
            "name",
            "formula",
            "start_date",
            "end_date",
            "company",
            "price_list",
            "currency",
            "unit",
            "products",
            "categories",
            "amount",
            "quantity",
            "untaxed_amount");

    private final long company;
    private final Conversation erp;

    Promotions(long company, Conversation erp) {
        this.company = company;
        this.erp = erp;
    }

    /** Those that are not over. */
    List<Program> open(LocalDate today) {
        Search search = all().where(
                        Arrays.asList("OR", Arrays.asList("end_date", "=", null), List.of("end_date", ">=", today)));
        return erp.search(search.first(500)).stream().map(Promotions::program).toList();
    }

    Row required(ProgramId id) {
        return all().numbered(id.value())
                .flatMap(search -> erp.search(search).stream().findFirst())
                .orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("program", id.value())));
    }

    private Search all() {
        return Search.of(MODEL, FIELDS)
                .where("company", "=", company)
                .where("coupons", "where", List.of(List.of("name", "not like", "after-sales %")));
    }

    private static Program program(Row row) {
        return new Program(
                ProgramId.of(String.valueOf(row.id())),
                row.required("name"),
                ProgramKind.COUPON,
                List.of(reward(row.required("name"))),
                null);
    }

    /** What a promotion gives is a formula for prices; its name is what says it to people. */
    static Reward reward(String name) {
        return new Reward(RewardKind.DISCOUNT, name, null);
    }

    /** One more coupon of a promotion, in one transaction. */
    long extend(Row promotion, Map<String, Object> coupon) {
        Map<String, Object> values = new LinkedHashMap<>(coupon);
        values.put("promotion", promotion.id());
        return erp.create(Coupons.MODEL, values);
    }

    /**
     * A copy of a promotion with another end and one coupon, in one transaction: for a moment without coupons it would be a
     * promotion for everyone.
     */
    void copy(Row promotion, @Nullable LocalDate end, Map<String, Object> coupon) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", promotion.required("name"));
        values.put("formula", promotion.required("formula"));
        values.put("untaxed_amount", promotion.flag("untaxed_amount"));
        values.put("start_date", promotion.date("start_date"));
        values.put("end_date", end);
        LINKS.forEach(field -> promotion.link(field).ifPresent(id -> values.put(field, id)));
        LISTS.forEach(field -> values.put(field, List.of(List.of("add", promotion.links(field)))));
        if (promotion.has("amount")) {
            values.put("amount", promotion.decimal("amount"));
        }
        if (promotion.has("quantity")) {
            values.put("quantity", new Floating(promotion.decimal("quantity")));
        }
        values.put("coupons", List.of(List.of("create", List.of(coupon))));
        erp.create(MODEL, values);
    }
}
