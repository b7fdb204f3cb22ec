/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import dev.aftersales.examples.helpdesk.web.FieldErrors;
import dev.aftersales.examples.helpdesk.web.Words;
import dev.aftersales.returns.DeliveryChoice;
import dev.aftersales.returns.LineChoice;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.LotToReturn;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.inventory.MoveId;
import dev.aftersales.spi.inventory.Tracking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the dialog sends. It only reads: whether that much can come back is the library's to say, so that the same form sent
 * twice is the same request, whatever has become of the delivery in between.
 */
final class Selecting {

    private final DeliveryChoice delivery;
    private final Amounts amounts;
    private final Words words;

    private final List<LineToReturn> lines = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<List<String>> lotPlaces = new ArrayList<>();
    private FieldErrors errors = FieldErrors.none();

    private Selecting(DeliveryChoice delivery, Amounts amounts, Words words) {
        this.delivery = delivery;
        this.amounts = amounts;
        this.words = words;
    }

    static Selected read(ReturnInput input, DeliveryChoice delivery, Amounts amounts, Words words) {
        Selecting selecting = new Selecting(delivery, amounts, words);
        for (int index = 0; index < input.lines().size(); index++) {
            selecting.line("lines[" + index + ']', input.lines().get(index));
        }
        return new Selected(selecting.lines, selecting.places, selecting.lotPlaces, selecting.errors);
    }

    private void line(String place, LineInput input) {
        Optional<LineChoice> line = delivery.line(MoveId.of(input.move()));
        if (line.isEmpty() || !input.isIncluded()) {
            return;
        }
        if (line.get().tracking() == Tracking.NONE) {
            amount(place + ".quantity", input.quantity())
                    .map(line.get().delivered()::withAmount)
                    .ifPresent(quantity -> add(place, LineToReturn.of(line.get().move(), quantity), List.of()));
        } else {
            tracked(place, line.get(), input.lots());
        }
    }

    /** The quantity of a tracked line is what its lots add up to (RET-7). */
    private void tracked(String place, LineChoice line, List<LotInput> inputs) {
        List<LotToReturn> lots = new ArrayList<>();
        List<String> placesOfLots = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int index = 0; index < inputs.size(); index++) {
            String field = place + ".lots[" + index + ']';
            Optional<BigDecimal> amount = lot(field, line, inputs.get(index));
            if (amount.isPresent()) {
                Quantity quantity = line.delivered().withAmount(amount.get());
                lots.add(LotToReturn.of(LotNumber.of(inputs.get(index).lot()), quantity));
                placesOfLots.add(field);
                sum = sum.add(amount.get());
            }
        }
        if (lots.isEmpty()) {
            refuse(place, words.say("return.error.no-lot", line.tracking().name()));
        } else {
            add(place, new LineToReturn(line.move(), line.delivered().withAmount(sum), lots), placesOfLots);
        }
    }

    private Optional<BigDecimal> lot(String place, LineChoice line, LotInput input) {
        if (line.tracking() == Tracking.SERIAL) {
            return input.isTaken() ? Optional.of(BigDecimal.ONE) : Optional.empty();
        }
        return input.quantity().isBlank() ? Optional.empty() : amount(place + ".quantity", input.quantity());
    }

    private Optional<BigDecimal> amount(String field, String text) {
        Optional<BigDecimal> amount = amounts.read(text);
        if (amount.isEmpty()) {
            refuse(field, words.say("return.error.quantity", amounts.write(new BigDecimal("1.5"))));
        }
        return amount;
    }

    private void add(String place, LineToReturn line, List<String> placesOfLots) {
        lines.add(line);
        places.add(place);
        lotPlaces.add(placesOfLots);
    }

    private void refuse(String field, String message) {
        errors = errors.plus(field, message);
    }
}
