/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.command.RequestKey;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.LineChoice;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog sends.
 *
 * @param requestKey the key of the form
 * @param delivery the delivery
 * @param page which page of deliveries it is on; blank for the first
 * @param reason why the goods come back; blank if nobody says
 * @param lines all lines of the delivery, in its order
 */
record ReturnInput(String requestKey, String delivery, String page, String reason, List<LineInput> lines) {

    ReturnInput {
        requestKey = Objects.requireNonNullElse(requestKey, "");
        delivery = Objects.requireNonNullElse(delivery, "");
        page = Objects.requireNonNullElse(page, "");
        reason = Objects.requireNonNullElse(reason, "");
        lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }

    /** All that can still come back of the delivery, lots included (RET-2). */
    static ReturnInput of(@Nullable DeliveryChoice delivery, String page, RequestKey key, Amounts amounts) {
        List<LineInput> lines = delivery == null
                ? List.of()
                : delivery.lines().stream().map(line -> line(line, amounts)).toList();
        return new ReturnInput(
                key.value(), delivery == null ? "" : delivery.id().value(), page, "", lines);
    }

    private static LineInput line(LineChoice line, Amounts amounts) {
        boolean possible = line.refusals().isEmpty();
        return new LineInput(
                line.move().value(),
                possible ? true : null,
                amounts.write(line.returnable().amount()),
                lots(line, amounts));
    }

    private static List<LotInput> lots(LineChoice line, Amounts amounts) {
        Map<LotNumber, BigDecimal> taken = line.rest().lots().stream()
                .collect(
                        Collectors.toMap(LotToReturn::lot, lot -> lot.quantity().amount()));
        return line.lots().stream()
                .map(lot -> lot(lot.lot(), taken.get(lot.lot()), line.tracking(), amounts))
                .toList();
    }

    private static LotInput lot(LotNumber lot, @Nullable BigDecimal taken, Tracking tracking, Amounts amounts) {
        boolean serial = tracking == Tracking.SERIAL;
        return new LotInput(
                lot.value(),
                serial && taken != null ? true : null,
                taken == null || serial ? "" : amounts.write(taken));
    }

    /** After a refusal the next attempt is another request. */
    ReturnInput withKey(RequestKey key) {
        return new ReturnInput(key.value(), delivery, page, reason, lines);
    }
}
