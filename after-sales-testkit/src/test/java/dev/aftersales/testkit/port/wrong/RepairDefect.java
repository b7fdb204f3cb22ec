/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be wrong with a repair port, and which rules say so. */
enum RepairDefect implements Defect {
    LOSES_THE_PARTS(
            erp -> Lapses.argument(
                    RepairRequest.class,
                    request -> RepairRequest.builder()
                            .from(request)
                            .parts(List.of())
                            .build()),
            "RPR-1",
            "RPR-2",
            "RPR-12"),
    SHOWS_THE_INTERNAL_NOTE(erp -> Lapses.argument(RepairRequest.class, RepairLapses::allNotes), "RPR-3", "RPR-14"),
    FAILS_AT_WHAT_IS_UNKNOWN(
            erp -> Lapses.instead("repair", question -> Optional.of(((Optional<?>) question.proceed()).orElseThrow())),
            "RPR-4"),
    NEVER_TELLS_WHAT_WAS_USED(erp -> ReadLapses.told(Repair.class, RepairLapses::unused), "RPR-5"),
    BILLS_WHAT_IS_UNDER_WARRANTY(
            erp -> Lapses.argument(
                    RepairRequest.class,
                    request -> RepairRequest.builder()
                            .from(request)
                            .warranty(false)
                            .build()),
            "RPR-6"),
    REPAIRS_ANOTHER_PIECE(
            erp -> Lapses.argument(
                    RepairRequest.class,
                    request -> RepairRequest.builder().from(request).lot(null).build()),
            "RPR-7"),
    TELLS_CANCELLED_AND_GOES_ON(
            erp -> RepairLapses.answersIn(
                    erp,
                    "cancel",
                    repair -> repair.state() == RepairState.CONFIRMED && repair.invoice() == null,
                    RepairState.CANCELLED),
            "RPR-8"),
    CANCELS_WHAT_IS_DONE(
            erp -> RepairLapses.answersIn(
                    erp, "cancel", repair -> repair.state() == RepairState.REPAIRED, RepairState.CANCELLED),
            "RPR-9"),
    ACTIVATES_A_CANCELLED_ORDER(
            erp -> erp.strength(EffectStrength.STAGED),
            erp -> RepairLapses.answersIn(
                    erp, "activate", repair -> repair.state() == RepairState.CANCELLED, RepairState.DRAFT),
            "RPR-11"),
    QUOTES_PLAIN_TEXT(
            erp -> Lapses.answered(
                    Quotation.class,
                    quotation -> new Quotation(
                            quotation.repair(), quotation.version(), "12.50 EUR".getBytes(StandardCharsets.UTF_8))),
            "RPR-13",
            "RPR-14"),
    QUOTES_WITHOUT_DECLARING_IT(
            erp -> Lapses.instead("capabilities", question -> RepairLapses.without(erp, RepairCapability.QUOTE)),
            "RPR-13"),
    QUOTES_ALWAYS_THE_FIRST_VERSION(
            erp -> Lapses.answered(
                    Quotation.class, quotation -> new Quotation(quotation.repair(), "1", quotation.pdf())),
            "RPR-15"),
    BILLS_TOO_MUCH(
            erp -> Lapses.answered(Repair.class, RepairLapses::billedTwofold), "RPR-16", "RPR-17", "RPR-19", "RPR-20"),
    BILLS_BEFORE_THE_WORK_IS_DONE(
            erp -> RepairLapses.answersIn(
                    erp,
                    "invoice",
                    repair -> repair.invoiceMethod() == InvoiceMethod.AFTER_REPAIR
                            && repair.state() == RepairState.UNDER_REPAIR,
                    RepairState.UNDER_REPAIR),
            "RPR-17"),
    BILLS_WHAT_IS_NOT_TO_BE_BILLED(
            erp -> Lapses.argument(
                    RepairRequest.class,
                    request -> RepairRequest.builder()
                            .from(request)
                            .invoiceMethod(
                                    request.invoiceMethod() == InvoiceMethod.NO_INVOICE
                                            ? InvoiceMethod.AFTER_REPAIR
                                            : request.invoiceMethod())
                            .build()),
            "RPR-1",
            "RPR-18"),
    TELLS_A_SECOND_INVOICE(
            erp -> RepairLapses.answersIn(
                    erp,
                    "invoice",
                    repair -> repair.invoice() != null && repair.invoice().state() != RepairInvoiceState.CANCELLED,
                    RepairState.CONFIRMED),
            "RPR-19"),
    CANCELS_WHAT_IS_BILLED(
            erp -> RepairLapses.answersIn(
                    erp,
                    "cancel",
                    repair -> repair.invoice() != null && repair.invoice().state() == RepairInvoiceState.POSTED,
                    RepairState.CANCELLED),
            "RPR-20");

    private final UnaryOperator<InMemoryErpBuilder> setup;
    private final Function<InMemoryErp, Answering> lapse;
    private final Set<String> breaks;

    RepairDefect(Function<InMemoryErp, Answering> lapse, String... breaks) {
        this(erp -> erp, lapse, breaks);
    }

    RepairDefect(UnaryOperator<InMemoryErpBuilder> setup, Function<InMemoryErp, Answering> lapse, String... breaks) {
        this.setup = setup;
        this.lapse = lapse;
        this.breaks = Set.of(breaks);
    }

    InMemoryErp erp(InMemoryErpBuilder builder) {
        return setup.apply(builder).build();
    }

    Answering over(InMemoryErp erp) {
        return lapse.apply(erp);
    }

    @Override
    public Set<String> breaks() {
        return breaks;
    }
}
