/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.loyalty;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads coupons with one code each; those with several were not made here and cannot be told apart by an id. */
final class Coupons {

    static final String MODEL = "sale.promotion.coupon";

    private static final List<String> FIELDS =
            List.of("name", "number_of_use", "promotion", "promotion.name", "promotion.end_date", "_timestamp");

    private final ErpServer server;
    private final Conversation erp;
    private final LocalDate today;

    Coupons(ErpServer server, Conversation erp, LocalDate today) {
        this.server = server;
        this.erp = erp;
        this.today = today;
    }

    Optional<Row> row(CouponId id) {
        return all().numbered(id.value())
                .flatMap(search -> erp.search(search).stream().findFirst());
    }

    Optional<Coupon> find(CouponId id) {
        return row(id).flatMap(row -> seen(row, numbers(row.id())));
    }

    /** The codes of a coupon; one that is used up is not active any more, and left out of lists that do not ask for it. */
    List<Row> numbers(long coupon) {
        return erp.search(Search.of("sale.promotion.coupon.number", List.of("number", "active"))
                .where("coupon", "=", coupon)
                .where("active", "in", List.of(true, false)));
    }

    List<Coupon> marked(PortKey key) {
        return erp.search(all().where(CouponMark.carries(key)).first(100)).stream()
                .flatMap(row -> seen(row, numbers(row.id())).stream())
                .toList();
    }

    private Search all() {
        return Search.of(MODEL, FIELDS).where("promotion.company", "=", server.company());
    }

    private Optional<Coupon> seen(Row row, List<Row> numbers) {
        Optional<CouponMark> mark = CouponMark.read(row.text("name"));
        Optional<String> gone = mark.flatMap(CouponMark::revoked).map(CouponMark.Revoked::code);
        if (gone.isEmpty() && numbers.size() != 1) {
            return Optional.empty();
        }
        boolean active = gone.isEmpty() && numbers.get(0).flag("active");
        String code = gone.orElseGet(() -> numbers.get(0).required("number"));
        Row promotion = row.row("promotion").orElseThrow();
        LocalDate end = promotion.date("end_date");
        return Optional.of(Coupon.builder()
                .id(CouponId.of(String.valueOf(row.id())))
                .code(CouponCode.of(code))
                .program(program(promotion, mark))
                .expires(end)
                .addRewards(Promotions.reward(promotion.required("name")))
                .usesLeft(usesLeft(row, active))
                .state(state(gone.isPresent(), active, end))
                .link(server.link(MODEL, row.id()))
                .key(mark.map(CouponMark::key).orElse(null))
                .build());
    }

    private static ProgramId program(Row promotion, Optional<CouponMark> mark) {
        return ProgramId.of(String.valueOf(mark.flatMap(CouponMark::program).orElseGet(promotion::id)));
    }

    /** The server says whether a code can be used once more, and counts no further. */
    private static @Nullable Integer usesLeft(Row row, boolean active) {
        if (!active) {
            return 0;
        }
        return row.decimal("number_of_use").intValueExact() == 1 ? 1 : null;
    }

    private CouponState state(boolean revoked, boolean active, @Nullable LocalDate end) {
        if (revoked) {
            return CouponState.REVOKED;
        }
        if (!active) {
            return CouponState.USED;
        }
        return end != null && end.isBefore(today) ? CouponState.EXPIRED : CouponState.ISSUED;
    }
}
