/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The contract kits for ports: extend the contract of a port, say how to create things in the back end, and run it with JUnit 5.
 * Each test names its rule; the run ends with a conformance report.
 *
 * <p>A contract is a chain of classes, one theme each, of which a vendor extends the last. Where to look for a rule:
 *
 * <ul>
 *   <li>EFF, of every effect of every port: {@link dev.aftersales.testkit.port.EffectContract keys and strengths}, {@link
 *       dev.aftersales.testkit.port.DeferralContract answers that come later}, {@link
 *       dev.aftersales.testkit.port.SettlingContract once settlesWithin has passed}, {@link
 *       dev.aftersales.testkit.port.LossContract lost requests and answers}.
 *   <li>ACC: {@link dev.aftersales.testkit.port.InvoiceContract invoices}, {@link
 *       dev.aftersales.testkit.port.InvoiceListContract their lists}, {@link dev.aftersales.testkit.port.CreditContract
 *       amounts of credit notes}, {@link dev.aftersales.testkit.port.CreditTermsContract terms}, {@link
 *       dev.aftersales.testkit.port.DraftContract drafts}, {@link dev.aftersales.testkit.port.CreditCapContract caps}, {@link
 *       dev.aftersales.testkit.port.AccountingPortContract duplicates, periods and texts}.
 *   <li>INV: {@link dev.aftersales.testkit.port.DeliveryContract deliveries}, {@link
 *       dev.aftersales.testkit.port.DeliveryListContract their lists}, {@link dev.aftersales.testkit.port.ReturnContract
 *       returns}, {@link dev.aftersales.testkit.port.ReturnTermsContract terms}, {@link
 *       dev.aftersales.testkit.port.InventoryPortContract receiving and cancelling}.
 *   <li>RPR: {@link dev.aftersales.testkit.port.RepairOrderContract orders}, {@link
 *       dev.aftersales.testkit.port.RepairCourseContract their course}, {@link dev.aftersales.testkit.port.QuotationContract
 *       quotations}, {@link dev.aftersales.testkit.port.RepairPortContract invoices}.
 *   <li>FLD: {@link dev.aftersales.testkit.port.TaskContract tasks}, {@link
 *       dev.aftersales.testkit.port.FieldServicePortContract their course}. LOY: {@link
 *       dev.aftersales.testkit.port.CouponContract coupons}, {@link dev.aftersales.testkit.port.LoyaltyPortContract programs,
 *       and taking back}. {@link dev.aftersales.testkit.port.MessagingPortContract MSG} and {@link
 *       dev.aftersales.testkit.port.ProvisioningPortContract PRV} are one class each.
 * </ul>
 */
@NullMarked
package dev.aftersales.testkit.port;

import org.jspecify.annotations.NullMarked;
