/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.refusedWith;
import static dev.aftersales.testkit.erp.directory.Tax.tax;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairLedgerTest {

    private final InMemoryErp erp = InMemoryErp.create();

    @BeforeEach
    void catalog() {
        seed(erp);
    }

    private static void seed(InMemoryErp erp) {
        erp.product("camera", "Camera").price("500.00").cost("300.00");
        erp.product("lens", "Lens").price("80.00").cost("50.00").taxed(tax("VAT-20", "0.20"));
        erp.service("labour", "Labour").price("40.00").cost("25.00").taxed(tax("VAT-20", "0.20"));
    }

    static RepairRequest request(InvoiceMethod method, boolean warranty) {
        return RepairRequest.builder()
                .customer(CustomerId.of("gemini"))
                .product(ProductId.of("camera"))
                .quantity(Quantity.of(1, "pcs"))
                .description("does not focus")
                .invoiceMethod(method)
                .warranty(warranty)
                .parts(List.of(new RepairPartRequest(ProductId.of("lens"), Quantity.of(2, "pcs"))))
                .operations(List.of(new RepairPartRequest(ProductId.of("labour"), Quantity.of(3, "h"))))
                .internalNote(Note.of("customer is difficult"))
                .quotationNote(Note.of("valid for 30 days"))
                .inert(false)
                .build();
    }

    private Repair created(InvoiceMethod method, boolean warranty) {
        return done(erp.repair().create(call("C" + method.ordinal()), request(method, warranty)));
    }

    private Repair invoiced(RepairId id, String key) {
        return done(erp.repair().invoice(call(key), new RepairIdRequest(id)));
    }

    private static InvoiceId bill(Repair repair) {
        return Objects.requireNonNull(repair.invoice()).id();
    }

    @Test
    @DisplayName("a repair is priced from the catalog, with tax, and its cost is kept")
    void prices() {
        Repair repair = created(InvoiceMethod.AFTER_REPAIR, false);

        assertThat(repair.state()).isEqualTo(RepairState.DRAFT);
        assertThat(repair.parts().get(0).price()).isEqualTo(Money.parse("EUR 160.00"));
        assertThat(repair.parts().get(0).cost()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(repair.parts().get(0).consumed()).isNull();
        assertThat(repair.operations().get(0).price()).isEqualTo(Money.parse("EUR 120.00"));
        assertThat(repair.total()).isEqualTo(Money.parse("EUR 336.00"));
    }

    @Test
    @DisplayName("under warranty the customer pays nothing, and the cost is kept")
    void warranty() {
        Repair repair = created(InvoiceMethod.BEFORE_REPAIR, true);

        assertThat(repair.total()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(repair.parts().get(0).price()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(repair.parts().get(0).cost()).isEqualTo(Money.parse("EUR 100.00"));
        erp.confirmRepair(repair.id());
        refusedWith(PortRefusalCode.REJECTED, () -> invoiced(repair.id(), "K1"));
    }

    @Test
    @DisplayName("billed before the work: the planned amounts, from confirmation on, whatever is used")
    void before() {
        Repair repair = created(InvoiceMethod.BEFORE_REPAIR, false);
        refusedWith(PortRefusalCode.WRONG_STATE, () -> invoiced(repair.id(), "K1"));
        erp.confirmRepair(repair.id());

        Repair billed = invoiced(repair.id(), "K2");

        assertThat(billed.invoice())
                .isEqualTo(new RepairInvoice(bill(billed), RepairInvoiceState.DRAFT, Money.parse("EUR 336.00")));
        assertThat(erp.invoice(bill(billed)).lines()).hasSize(2);
        erp.startRepair(repair.id());
        erp.consume(repair.id(), "lens", "1");
        assertThat(erp.finishRepair(repair.id()).total()).isEqualTo(Money.parse("EUR 336.00"));
    }

    @Test
    @DisplayName("billed after the work: the used amounts, unplanned parts included")
    void after() {
        Repair repair = created(InvoiceMethod.AFTER_REPAIR, false);
        erp.product("screw", "Screw").price("1.00");
        erp.confirmRepair(repair.id());
        erp.startRepair(repair.id());
        refusedWith(PortRefusalCode.WRONG_STATE, () -> invoiced(repair.id(), "K1"));
        erp.consume(repair.id(), "lens", "1");
        Repair working = erp.consume(repair.id(), "screw", "4");
        assertThat(working.parts().get(0).consumed()).isNull();

        Repair finished = erp.finishRepair(repair.id());

        assertThat(finished.parts())
                .extracting(part -> part.product() + " " + part.consumed())
                .containsExactly("lens 1", "screw 4");
        assertThat(finished.operations().get(0).consumed()).isEqualByComparingTo("3");
        assertThat(finished.total()).isEqualTo(Money.parse("EUR 244.00"));
        assertThat(Objects.requireNonNull(invoiced(repair.id(), "K2").invoice()).total())
                .isEqualTo(Money.parse("EUR 244.00"));
    }

    @Test
    @DisplayName("one live invoice at a time: deleting it lets the repair be invoiced again")
    void oneInvoice() {
        Repair repair = created(InvoiceMethod.BEFORE_REPAIR, false);
        erp.confirmRepair(repair.id());
        Repair billed = invoiced(repair.id(), "K1");
        refusedWith(PortRefusalCode.WRONG_STATE, () -> invoiced(repair.id(), "K2"));

        erp.deleteInvoice(bill(billed));

        assertThat(Objects.requireNonNull(erp.repair(repair.id()).invoice()).state())
                .isEqualTo(RepairInvoiceState.CANCELLED);
        Repair again = invoiced(repair.id(), "K3");
        erp.postInvoice(bill(again));
        assertThat(Objects.requireNonNull(erp.repair(repair.id()).invoice()).state())
                .isEqualTo(RepairInvoiceState.POSTED);
        refusedWith(
                PortRefusalCode.WRONG_STATE, () -> erp.repair().cancel(call("K4"), new RepairIdRequest(repair.id())));
        erp.cancelInvoice(bill(again));
        assertThat(erp.cancelRepair(repair.id()).state()).isEqualTo(RepairState.CANCELLED);
    }

    @Test
    @DisplayName("cancelling a repair cancels its draft invoice")
    void cancelWithDraft() {
        Repair repair = created(InvoiceMethod.BEFORE_REPAIR, false);
        erp.confirmRepair(repair.id());
        invoiced(repair.id(), "K1");

        Repair cancelled = done(erp.repair().cancel(call("K2"), new RepairIdRequest(repair.id())));

        assertThat(Objects.requireNonNull(cancelled.invoice()).state()).isEqualTo(RepairInvoiceState.CANCELLED);
        assertThat(done(erp.repair().cancel(call("K3"), new RepairIdRequest(repair.id()))))
                .isEqualTo(cancelled);
    }

    @Test
    @DisplayName("a repair that is never invoiced refuses an invoice; a step out of order is refused")
    void refusals() {
        Repair repair = created(InvoiceMethod.NO_INVOICE, false);
        erp.confirmRepair(repair.id());

        refusedWith(PortRefusalCode.WRONG_STATE, () -> invoiced(repair.id(), "K1"));
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.finishRepair(repair.id()));
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.consume(repair.id(), "lens", "1"));
        RepairRequest unknown = RepairRequest.builder()
                .from(request(InvoiceMethod.NO_INVOICE, false))
                .product(ProductId.of("?"))
                .build();
        refusedWith(PortRefusalCode.NOT_FOUND, () -> erp.repair().create(call("K2"), unknown));
        assertThat(Objects.requireNonNull(erp.requestOf(repair.id()).internalNote())
                        .value())
                .isEqualTo("customer is difficult");
    }

    @Test
    @DisplayName("what is not declared is refused")
    void undeclared() {
        InMemoryErp plain = InMemoryErp.builder()
                .without(
                        RepairCapability.WARRANTY,
                        RepairCapability.LOT,
                        RepairCapability.QUOTE,
                        RepairCapability.INVOICE_BEFORE,
                        RepairCapability.CANCEL)
                .build();
        seed(plain);
        RepairRequest bare = request(InvoiceMethod.BEFORE_REPAIR, false);
        RepairRequest lot =
                RepairRequest.builder().from(bare).lot(LotNumber.of("SN1")).build();
        RepairIdRequest repair = new RepairIdRequest(
                done(plain.repair().create(call("K1"), bare)).id());

        refusedWith(
                PortRefusalCode.UNSUPPORTED,
                () -> plain.repair().create(call("K2"), request(InvoiceMethod.NO_INVOICE, true)));
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> plain.repair().create(call("K3"), lot));
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> plain.repair().quote(call("K4"), repair));
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> plain.repair().invoice(call("K5"), repair));
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> plain.repair().cancel(call("K6"), repair));
    }
}
