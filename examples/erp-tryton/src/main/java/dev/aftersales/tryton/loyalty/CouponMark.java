/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.loyalty;

import dev.aftersales.spi.PortKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a coupon says: the key that issued it, its program where it has a promotion of its own, and what became of
 * it.
 *
 * @param key the key that issued it
 * @param program the promotion it was issued from, if its own is only a copy
 * @param revoked the code it had, once it is taken back, with the key that did so
 */
record CouponMark(PortKey key, Optional<Long> program, Optional<Revoked> revoked) {

    /**
     * A coupon that was taken back. Its code is worth nothing any more.
     *
     * @param key the key that took it back
     * @param code the code it had
     */
    record Revoked(PortKey key, String code) {

        @Override
        public String toString() {
            return "revoked by " + key;
        }
    }

    /** What the copies of a promotion are told apart by. */
    static final String COPY = " of promotion ";

    private static final String NAME = "after-sales ";
    private static final Pattern SHAPE = Pattern.compile(
            "after-sales ([A-Z0-9]{1,16})(?: of promotion ([0-9]+))?(?: revoked by ([A-Z0-9]{1,16}): (.*))?");

    static CouponMark of(PortKey key, Optional<Long> program) {
        return new CouponMark(key, program, Optional.empty());
    }

    static Optional<CouponMark> read(@Nullable String name) {
        Matcher found = SHAPE.matcher(name == null ? "" : name);
        if (!found.matches()) {
            return Optional.empty();
        }
        Optional<Revoked> revoked =
                Optional.ofNullable(found.group(3)).map(key -> new Revoked(PortKey.of(key), found.group(4)));
        return Optional.of(new CouponMark(
                PortKey.of(found.group(1)), Optional.ofNullable(found.group(2)).map(Long::valueOf), revoked));
    }

    CouponMark revoked(PortKey by, String code) {
        return new CouponMark(key, program, Optional.of(new Revoked(by, code)));
    }

    String name() {
        return NAME
                + key
                + program.map(id -> COPY + id).orElse("")
                + revoked.map(how -> " revoked by " + how.key() + ": " + how.code())
                        .orElse("");
    }

    /** The condition that a coupon was issued or taken back with a key. */
    static List<Object> carries(PortKey key) {
        return List.of(
                "OR",
                List.of("name", "=", NAME + key),
                List.of("name", "like", NAME + key + " %"),
                List.of("name", "like", NAME + "% revoked by " + key + ": %"));
    }
}
