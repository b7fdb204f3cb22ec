/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ports.PortKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** A back end's definite no, in the library's own words. */
final class PortRefusals {

    private static final int MAX_VALUE = 200;

    private PortRefusals() {}

    static Refusal of(PortKind port, PortRefused refused) {
        return of(port, refused.code(), refused.data());
    }

    static Refusal of(PortKind port, PortRefusalCode code, Map<String, String> data) {
        Refusal refusal = Refusal.of(code(port, code));
        for (Map.Entry<String, String> value : data.entrySet()) {
            refusal = refusal.with(value.getKey(), datum(value.getValue()));
        }
        return refusal.code() == RefusalCode.BACK_END_REFUSED && !data.containsKey("reason")
                ? refusal.with("reason", Datum.of(code))
                : refusal;
    }

    private static RefusalCode code(PortKind port, PortRefusalCode code) {
        return switch (code) {
            case DOCUMENT_CHANGED -> RefusalCode.DOCUMENT_CHANGED;
            case NOT_FOUND -> RefusalCode.DOCUMENT_NOT_FOUND;
            case PERIOD_LOCKED -> RefusalCode.PERIOD_LOCKED;
            case EXCEEDS_REMAINING ->
                port == PortKind.INVENTORY ? RefusalCode.EXCEEDS_RETURNABLE : RefusalCode.EXCEEDS_REFUNDABLE;
            case INVOICE_PART_PAID -> RefusalCode.INVOICE_PART_PAID;
            case UNSUPPORTED -> RefusalCode.NOT_SUPPORTED;
            case WRONG_STATE, REJECTED -> RefusalCode.BACK_END_REFUSED;
        };
    }

    private static Datum datum(String value) {
        try {
            return Datum.of(LocalDate.parse(value));
        } catch (DateTimeParseException notADay) {
            return Datum.of(value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) : value);
        }
    }
}
