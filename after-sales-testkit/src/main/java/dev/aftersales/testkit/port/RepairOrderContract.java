/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairLine;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.port.RepairBackEnd.Item;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a repair order says: as it was asked for, whoever pays. */
public abstract class RepairOrderContract extends RepairTrials {

    RepairOrderContract() {}

    @PortRule(
            id = "RPR-1",
            says = "an order is made as asked: customer, product, parts and operations; and is read back as answered",
            because = "the wrong thing would be repaired, or for the wrong customer")
    final void creates() {
        RepairRequest request = request().build();
        PortKey key = newKey();

        Repair repair = made(port().create(call(key), request));

        assertThat(repair.customer()).isEqualTo(request.customer());
        assertThat(repair.product()).isEqualTo(request.product());
        assertThat(repair.quantity()).isEqualTo(request.quantity());
        assertThat(repair.invoiceMethod()).isEqualTo(request.invoiceMethod());
        assertThat(repair.state()).isIn(RepairState.DRAFT, RepairState.CONFIRMED);
        assertThat(repair.inert()).isEqualTo(isStaged());
        assertThat(repair.invoice()).isNull();
        assertLines(repair.parts(), request.parts());
        assertLines(repair.operations(), request.operations());
        if (port().guarantee(RepairEffect.CREATE).strength() != EffectStrength.NONE) {
            assertThat(repair.key()).isEqualTo(key);
        }
        assertThat(read(repair.id())).isEqualTo(repair);
        assertThat(backEnd().repairs(request.customer())).extracting(Repair::id).containsExactly(repair.id());
    }

    private static void assertLines(List<RepairLine> lines, List<RepairPartRequest> asked) {
        assertThat(lines)
                .extracting(RepairLine::product, RepairLine::planned)
                .containsExactlyInAnyOrderElementsOf(asked.stream()
                        .map(line -> tuple(line.product(), line.quantity()))
                        .toList());
    }

    @PortRule(
            id = "RPR-2",
            says = "parts are planned in the smallest step of their unit",
            because = "what is rounded away is missing when the work is done, or billed without being used")
    final void exact() {
        Item part = backEnd().part();
        Quantity little = Quantity.of(part.rounding().multiply(BigDecimal.valueOf(1_234)), part.unit());
        List<RepairPartRequest> parts = List.of(new RepairPartRequest(part.product(), little));

        assertLines(read(real(request().parts(parts).build()).id()).parts(), parts);
    }

    @PortRule(
            id = "RPR-3",
            says =
                    "description, internal note and note for the customer are kept, each in its place, whatever they look like",
            because = "the customer would read what is meant for the workshop alone")
    final void texts() {
        RepairRequest request = request()
                .description("d " + HostileText.LINE)
                .internalNote(Note.of("i " + HostileText.LINE))
                .quotationNote(Note.of("q " + HostileText.LINE))
                .build();

        RepairRequest kept = backEnd().read(real(request).id());

        assertThat(kept.description()).isEqualTo(request.description());
        assertThat(kept.internalNote()).isEqualTo(request.internalNote());
        assertThat(kept.quotationNote()).isEqualTo(request.quotationNote());
    }

    @PortRule(
            id = "RPR-4",
            says =
                    "an order that does not exist is empty, and changing it is refused as not found, as is an unknown product",
            because = "a mistyped id would be taken for a back end that is down")
    final void unknown() {
        for (String name : HostileText.NAMES) {
            RepairIdRequest unknown = asked(RepairId.of(name));
            assertThat(port().repair(reading(), unknown.id())).as(name).isEmpty();
            assertRefused(
                    PortRefusalCode.NOT_FOUND,
                    () -> real(request().product(ProductId.of(name)).build()));
            if (can(RepairCapability.QUOTE)) {
                assertRefused(PortRefusalCode.NOT_FOUND, () -> port().quote(call(newKey()), unknown));
            }
            if (can(RepairCapability.CANCEL)) {
                assertRefused(PortRefusalCode.NOT_FOUND, () -> port().cancel(call(newKey()), unknown));
            }
            if (can(RepairCapability.INVOICE_BEFORE) && can(RepairCapability.INVOICE_AFTER)) {
                assertRefused(PortRefusalCode.NOT_FOUND, () -> port().invoice(call(newKey()), unknown));
            }
        }
    }

    @PortRule(
            id = "RPR-6",
            says = "under warranty the customer pays nothing, otherwise something; without WARRANTY it is refused",
            because = "the customer would be billed for what was promised to be free")
    final void warranty() {
        RepairRequest free = request().warranty(true).build();
        if (!can(RepairCapability.WARRANTY)) {
            refusedAsUndeclared(RepairCapability.WARRANTY, () -> real(free));
            return;
        }
        Repair repair = read(real(free).id());
        Repair paid = read(real(request().build()).id());

        assertThat(repair.warranty()).isTrue();
        assertThat(repair.total().isZero()).as("%s", repair.total()).isTrue();
        assertThat(Stream.concat(repair.parts().stream(), repair.operations().stream()))
                .allSatisfy(line -> assertThat(line.price().isZero()).isTrue());
        assertThat(paid.warranty()).isFalse();
        assertThat(paid.total().isPositive()).as("%s", paid.total()).isTrue();
    }

    @PortRule(
            id = "RPR-7",
            says = "the serial number or lot that was asked for is repaired; without LOT one is refused",
            because = "the customer would get another piece back")
    final void lot() {
        if (!can(RepairCapability.LOT)) {
            RepairRequest any = request().lot(LotNumber.of("L1")).build();
            refusedAsUndeclared(RepairCapability.LOT, () -> real(any));
            return;
        }
        RepairRequest request = request().build();
        LotNumber lot = backEnd().lot(request.product());

        Repair repair = real(RepairRequest.builder().from(request).lot(lot).build());

        assertThat(repair.lot()).isEqualTo(lot);
        assertThat(read(repair.id()).lot()).isEqualTo(lot);
    }

    @PortRule(
            id = "RPR-12",
            says = "language and time zone of the machine change nothing that is told or made",
            because = "one node of two would plan other quantities than the other")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    final void abroad() throws Exception {
        Item part = backEnd().part();
        Quantity little = Quantity.of(part.rounding().multiply(BigDecimal.valueOf(1_234)), part.unit());
        RepairRequest request = request()
                .invoiceMethod(InvoiceMethod.NO_INVOICE)
                .parts(List.of(new RepairPartRequest(part.product(), little)))
                .build();
        Repair here = read(real(request).id());

        assertThat(Abroad.everywhere(() -> read(here.id()))).containsOnly(here);
        for (Repair repair : Abroad.everywhere(() -> real(backEnd().connect(), request))) {
            assertLines(read(repair.id()).parts(), request.parts());
            assertThat(read(repair.id()).total()).isEqualTo(here.total());
        }
    }
}
