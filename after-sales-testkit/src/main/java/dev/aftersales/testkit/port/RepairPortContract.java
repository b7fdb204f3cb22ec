/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairCapability;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairInvoice;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.port.RepairBackEnd.Item;
import dev.aftersales.testkit.port.report.PortRule;
import java.math.BigDecimal;

/** What every {@code RepairPort} must do. Extend it, and say how to create things in the back end. */
public abstract class RepairPortContract extends QuotationContract {

    /** For the classes of vendors. */
    protected RepairPortContract() {}

    @PortRule(
            id = "RPR-16",
            says =
                    "what is billed before the work is billed as planned, once it is agreed; without INVOICE_BEFORE that is refused",
            because = "the customer would pay for what was not agreed, or nobody would pay")
    final void invoiceBefore() {
        RepairRequest request = before();
        if (!can(RepairCapability.INVOICE_BEFORE)) {
            refusedAsUndeclared(RepairCapability.INVOICE_BEFORE, () -> invoiced(confirmed(request)));
            return;
        }
        RepairId order = confirmed(request);

        assertInvoiced(order, InvoiceMethod.BEFORE_REPAIR);
    }

    private RepairRequest before() {
        return request().invoiceMethod(InvoiceMethod.BEFORE_REPAIR).build();
    }

    private void assertInvoiced(RepairId order, InvoiceMethod method) {
        RepairInvoice invoice = invoiced(order);

        assertThat(read(order).invoiceMethod()).isEqualTo(method);
        assertThat(read(order).invoice()).isEqualTo(invoice);
        assertThat(invoice.total()).isEqualTo(read(order).total());
        assertThat(invoice.total().isPositive()).as("%s", invoice.total()).isTrue();
        assertThat(backEnd().invoices(order)).containsExactly(invoice.id());
    }

    @PortRule(
            id = "RPR-17",
            says =
                    "what is billed after the work is billed as used, and not before it is done; without INVOICE_AFTER that is refused",
            because = "the customer would pay for parts that were never used")
    final void invoiceAfter() {
        RepairRequest request =
                request().invoiceMethod(InvoiceMethod.AFTER_REPAIR).build();
        if (!can(RepairCapability.INVOICE_AFTER)) {
            refusedAsUndeclared(RepairCapability.INVOICE_AFTER, () -> invoiced(done(request)));
            return;
        }
        Item extra = backEnd().part();
        RepairId order = confirmed(request);
        BigDecimal planned = read(order).total().getAmount();
        backEnd().start(order);
        backEnd().use(order, extra, BigDecimal.valueOf(3));
        assertRefused(PortRefusalCode.WRONG_STATE, () -> invoiced(order));

        backEnd().finish(order);

        assertInvoiced(order, InvoiceMethod.AFTER_REPAIR);
        assertThat(read(order).total().getAmount()).isGreaterThan(planned);
    }

    @PortRule(
            id = "RPR-18",
            says = "what is not to be billed is not billed",
            because = "the customer would pay for what was promised to be free")
    final void noInvoice() {
        RepairId order = done(request().build());

        assertThat(read(order).invoiceMethod()).isEqualTo(InvoiceMethod.NO_INVOICE);
        assertRefused(() -> invoiced(order));
        assertThat(read(order).invoice()).isNull();
    }

    @PortRule(
            id = "RPR-19",
            says = "an order has one live invoice; once that is gone it can be billed again",
            because = "the customer would pay twice, or never")
    final void oneInvoice() {
        if (!can(RepairCapability.INVOICE_BEFORE)) {
            notOffered("INVOICE_BEFORE");
            return;
        }
        RepairId order = confirmed(before());
        RepairInvoice first = invoiced(order);
        assertRefused(PortRefusalCode.WRONG_STATE, () -> invoiced(order));
        assertThat(backEnd().invoices(order)).containsExactly(first.id());

        backEnd().remove(first.id());
        RepairInvoice gone = read(order).invoice();
        assertThat(gone == null ? RepairInvoiceState.CANCELLED : gone.state()).isEqualTo(RepairInvoiceState.CANCELLED);
        assertThat(backEnd().invoices(order)).isEmpty();
        assertInvoiced(order, InvoiceMethod.BEFORE_REPAIR);
    }

    @PortRule(
            id = "RPR-20",
            says = "how far the invoice has come is told, and an order with a posted one is not cancelled",
            because = "the customer would pay for a repair that does not take place")
    final void postedInvoice() {
        if (!can(RepairCapability.INVOICE_BEFORE)) {
            notOffered("INVOICE_BEFORE");
            return;
        }
        RepairId order = confirmed(before());
        RepairInvoice invoice = invoiced(order);

        backEnd().post(invoice.id());

        assertThat(read(order).invoice())
                .isEqualTo(new RepairInvoice(invoice.id(), RepairInvoiceState.POSTED, invoice.total()));
        if (can(RepairCapability.CANCEL)) {
            assertRefused(PortRefusalCode.WRONG_STATE, () -> port().cancel(call(newKey()), asked(order)));
            assertThat(read(order).state()).isEqualTo(RepairState.CONFIRMED);
        }
    }
}
