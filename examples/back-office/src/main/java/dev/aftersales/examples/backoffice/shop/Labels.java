/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.examples.backoffice.directory.Tracking;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.inventory.LotQuantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Serial and lot numbers, one after the other for each article. Used by one thread. */
final class Labels {

    /** More than this comes from two lots. */
    private static final BigDecimal ONE_LOT = BigDecimal.TEN;

    private final Map<Article, Integer> last = new EnumMap<>(Article.class);

    List<LotQuantity> on(Article article, BigDecimal amount) {
        if (article.tracking() == Tracking.NONE) {
            return List.of();
        }
        return article.tracking() == Tracking.SERIAL ? serials(article, amount.intValueExact()) : lots(article, amount);
    }

    private List<LotQuantity> serials(Article article, int pieces) {
        List<LotQuantity> serials = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            serials.add(next(article, BigDecimal.ONE));
        }
        return serials;
    }

    private List<LotQuantity> lots(Article article, BigDecimal amount) {
        if (amount.compareTo(ONE_LOT) <= 0) {
            return List.of(next(article, amount));
        }
        BigDecimal half = amount.divide(BigDecimal.valueOf(2), 0, RoundingMode.UP);
        return List.of(next(article, half), next(article, amount.subtract(half)));
    }

    /** For example {@code ESP-0007}. */
    private LotQuantity next(Article article, BigDecimal amount) {
        int number = last.merge(article, 1, Integer::sum);
        String label = String.format(Locale.ROOT, "%.3s-%04d", article.name(), number);
        return new LotQuantity(LotNumber.of(label), amount);
    }
}
