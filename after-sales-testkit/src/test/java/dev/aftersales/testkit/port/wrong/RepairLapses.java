/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Note;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.InMemoryErp;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What goes wrong in workshops. */
final class RepairLapses {

    private RepairLapses() {}

    /** Prints the internal note on the quotation as well. */
    static RepairRequest allNotes(RepairRequest request) {
        Note shown = request.quotationNote();
        Note hidden = request.internalNote();
        return shown == null || hidden == null
                ? request
                : RepairRequest.builder()
                        .from(request)
                        .quotationNote(Note.of(shown.value() + " " + hidden.value()))
                        .build();
    }

    static Repair unused(Repair repair) {
        return Repair.builder()
                .from(repair)
                .parts(repair.parts().stream()
                        .map(line -> new RepairLine(line.product(), line.planned(), null, line.price(), line.cost()))
                        .toList())
                .build();
    }

    static Repair billedTwofold(Repair repair) {
        RepairInvoice invoice = repair.invoice();
        return invoice == null
                ? repair
                : Repair.builder()
                        .from(repair)
                        .invoice(new RepairInvoice(
                                invoice.id(), invoice.state(), invoice.total().multipliedBy(2)))
                        .build();
    }

    static Set<RepairCapability> without(InMemoryErp erp, RepairCapability missing) {
        Set<RepairCapability> others = EnumSet.copyOf(erp.repair().capabilities());
        others.remove(missing);
        return others;
    }

    /** Answers with another state, and does nothing, where the order is one that does not allow it. */
    static Answering answersIn(InMemoryErp erp, String method, Predicate<Repair> before, RepairState told) {
        return Lapses.instead(method, question -> {
            RepairId id = question.arg(RepairIdRequest.class).id();
            boolean lies =
                    erp.repair().repair(Reads.context(erp), id).filter(before).isPresent();
            return lies
                    ? Lapses.done(
                            Repair.builder().from(erp.repair(id)).state(told).build())
                    : question.proceed();
        });
    }
}
