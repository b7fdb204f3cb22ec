/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.found;
import static dev.aftersales.testkit.PortCalls.reading;
import static dev.aftersales.testkit.PortCalls.refusedWith;
import static dev.aftersales.testkit.PortCalls.wholeCredit;
import static dev.aftersales.testkit.PortCalls.wholeReturn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.accounting.AccountingEffect;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.DuplicateRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.PostRequest;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.inventory.Return;
import dev.aftersales.spi.inventory.ReturnIdRequest;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairRequest;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StrengthTest {

    private static final PortKey K1 = PortKey.of("K1");

    private static InMemoryErp erp(EffectStrength strength) {
        InMemoryErp erp = InMemoryErp.builder()
                .strength(strength)
                .settlesWithin(Duration.ofMinutes(1))
                .build();
        erp.program("ten", "10 % off").discount("10 %");
        erp.project("fs", "Field service");
        erp.product("camera", "Camera");
        erp.product("lens", "Lens").price("80.00");
        erp.service("labour", "Labour").price("40.00");
        return erp;
    }

    private static Invoice desks(InMemoryErp erp) {
        return erp.invoice("INV/1").customer("gemini").line("desk", 2, "100.00").post();
    }

    @Test
    @DisplayName("KEYED: the same key again answers with the same document, and nothing happens twice")
    void keyed() {
        InMemoryErp erp = erp(EffectStrength.KEYED);
        Invoice invoice = desks(erp);

        CreditNote note = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));
        assertThat(done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false))))
                .isEqualTo(note);
        assertThat(found(erp.accounting().lookupCreditNote(reading(), K1))).containsExactly(note);
        assertThat(erp.creditNotesOf(invoice.id())).containsExactly(note);
        assertThat(note.key()).isEqualTo(K1);
        assertThat(erp.journal().of(K1)).hasSize(1);
    }

    @Test
    @DisplayName("KEYED: a repeat answers with the document as it stands, and posts a draft that was to be posted")
    void keyedResumes() {
        InMemoryErp erp = erp(EffectStrength.KEYED);
        Invoice invoice = desks(erp);
        CreditNote draft = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));

        CreditNote posted = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, true)));

        assertThat(posted.id()).isEqualTo(draft.id());
        assertThat(posted.state()).isEqualTo(CreditNoteState.POSTED);
        assertThat(done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false))))
                .isEqualTo(posted);
    }

    @Test
    @DisplayName("KEYED: a key belongs to one effect")
    void keyOfAnotherEffect() {
        InMemoryErp erp = erp(EffectStrength.KEYED);
        CreditNote draft = done(erp.accounting().credit(call("K1"), wholeCredit(desks(erp), false)));

        refusedWith(
                PortRefusalCode.REJECTED,
                () -> erp.accounting().cancelDraft(call("K1"), new CancelDraftRequest(draft.id(), null)));
    }

    @Test
    @DisplayName("every effect that changes a document is found by its own key")
    void lookupOfChanges() {
        InMemoryErp erp = erp(EffectStrength.KEYED);
        Invoice invoice = desks(erp);
        CreditNote draft = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));
        CreditNote posted = done(erp.accounting().post(call("K2"), new PostRequest(draft.id(), null, true)));
        Invoice copy = done(erp.accounting().duplicateAsDraft(call("K3"), new DuplicateRequest(invoice.id())));

        assertThat(found(erp.accounting().lookupCreditNote(reading(), PortKey.of("K2"))))
                .containsExactly(posted);
        assertThat(found(erp.accounting().lookupDuplicate(reading(), PortKey.of("K3"))))
                .containsExactly(copy);
        assertThat(erp.accounting().lookupCreditNote(reading(), PortKey.of("K3")))
                .isEqualTo(new Lookup.NotFound<>());
        erp.deleteInvoice(copy.id());
        assertThat(erp.accounting().lookupDuplicate(reading(), PortKey.of("K3")))
                .isEqualTo(new Lookup.NotFound<>());
    }

    @Test
    @DisplayName("STAGED: a repeat makes another inert draft; activating one by id again changes nothing")
    void stagedReturn() {
        InMemoryErp erp = erp(EffectStrength.STAGED);
        Delivery delivery =
                erp.delivery("OUT/1").customer("gemini").line("desk", 5).done();
        Return first = done(erp.inventory().createReturn(call("K1"), wholeReturn(delivery, true)));
        Return second = done(erp.inventory().createReturn(call("K1"), wholeReturn(delivery, true)));

        assertThat(first.state()).isEqualTo(ReturnState.DRAFT);
        assertThat(found(erp.inventory().lookupReturn(reading(), K1))).containsExactly(first, second);
        ReturnIdRequest activate = new ReturnIdRequest(first.id());
        Return active = done(erp.inventory().activateReturn(call("K2"), activate));
        assertThat(active.state()).isEqualTo(ReturnState.EXPECTED);
        assertThat(done(erp.inventory().activateReturn(call("K2"), activate))).isEqualTo(active);
        assertThat(erp.journal().liveReturns(erp.defaultTenant(), delivery.id()).values())
                .singleElement()
                .satisfies(live -> assertThat(live).isEqualByComparingTo("5"));
    }

    @Test
    @DisplayName("STAGED: credit notes are drafted several times per key and posted once by id")
    void stagedCredit() {
        InMemoryErp erp = erp(EffectStrength.STAGED);
        Invoice invoice = desks(erp);
        CreditNote first = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));
        done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));

        CreditNote posted = done(erp.accounting().post(call("K2"), new PostRequest(first.id(), null, true)));

        assertThat(done(erp.accounting().post(call("K2"), new PostRequest(first.id(), null, true))))
                .isEqualTo(posted);
        assertThat(erp.creditNotesOf(invoice.id()))
                .extracting(CreditNote::state)
                .containsExactly(CreditNoteState.POSTED, CreditNoteState.DRAFT);
    }

    @Test
    @DisplayName("STAGED: coupons, repairs and tasks start inert and are activated")
    void stagedOthers() {
        InMemoryErp erp = erp(EffectStrength.STAGED);
        Coupon coupon = done(erp.loyalty().issue(call("K1"), coupon(true)));
        assertThat(coupon.state()).isEqualTo(CouponState.DRAFT);
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.useCoupon(coupon.id()));
        CouponRequest activate = new CouponRequest(coupon.id());
        assertThat(done(erp.loyalty().activate(call("K2"), activate)).state()).isEqualTo(CouponState.ISSUED);

        RepairRequest draft = RepairRequest.builder()
                .from(RepairLedgerTest.request(InvoiceMethod.NO_INVOICE, false))
                .inert(true)
                .build();
        var repair = done(erp.repair().create(call("K1"), draft));
        assertThat(repair.inert()).isTrue();
        assertThat(done(erp.repair().activate(call("K2"), new RepairIdRequest(repair.id())))
                        .inert())
                .isFalse();

        var task = done(erp.fieldService().create(call("K1"), task(true)));
        assertThat(task.inert()).isTrue();
        assertThat(done(erp.fieldService().activate(call("K2"), new TaskIdRequest(task.id())))
                        .inert())
                .isFalse();
    }

    @Test
    @DisplayName("where effects are not STAGED, inert drafts and activation are refused")
    void notStaged() {
        InMemoryErp erp = erp(EffectStrength.KEYED);
        Delivery delivery =
                erp.delivery("OUT/1").customer("gemini").line("desk", 5).done();
        Coupon coupon = done(erp.loyalty().issue(call("K0"), coupon(false)));

        refusedWith(PortRefusalCode.UNSUPPORTED, () -> erp.loyalty().issue(call("K1"), coupon(true)));
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> erp.fieldService().create(call("K2"), task(true)));
        refusedWith(
                PortRefusalCode.UNSUPPORTED,
                () -> erp.inventory().createReturn(call("K3"), wholeReturn(delivery, true)));
        refusedWith(
                PortRefusalCode.UNSUPPORTED, () -> erp.loyalty().activate(call("K4"), new CouponRequest(coupon.id())));
    }

    @Test
    @DisplayName("LOOKUP: a repeat doubles, and the lookup finds both")
    void lookup() {
        InMemoryErp erp = erp(EffectStrength.LOOKUP);
        Invoice invoice = desks(erp);

        CreditNote first = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, true)));
        CreditNote second = done(erp.accounting().credit(call("K1"), wholeCredit(invoice, true)));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(found(erp.accounting().lookupCreditNote(reading(), K1))).containsExactly(first, second);
    }

    @Test
    @DisplayName("NONE: a repeat doubles, nothing is found, and documents carry no key")
    void none() {
        InMemoryErp erp = erp(EffectStrength.NONE);

        Coupon first = done(erp.loyalty().issue(call("K1"), coupon(false)));
        Coupon second = done(erp.loyalty().issue(call("K1"), coupon(false)));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(first.key()).isNull();
        assertThat(erp.loyalty().lookupCoupon(reading(), K1)).isEqualTo(new Lookup.NotFound<>());
        assertThat(erp.journal().of(K1)).hasSize(2);
    }

    @Test
    @DisplayName("each port declares its strength, and how long a request may be on its way")
    void guarantees() {
        InMemoryErp erp = InMemoryErp.builder()
                .strength(EffectStrength.LOOKUP)
                .strength(PortKind.MESSAGING, EffectStrength.NONE)
                .settlesWithin(Duration.ofMinutes(1))
                .build();

        assertThat(erp.accounting().guarantee(AccountingEffect.CREDIT))
                .isEqualTo(EffectGuarantee.lookup(Duration.ofMinutes(1)));
        assertThat(erp.messaging().guarantee()).isEqualTo(EffectGuarantee.none());
    }

    @Test
    @DisplayName("a closed key is refused for good; a used one is not closed")
    void closing() {
        InMemoryErp erp = InMemoryErp.builder().closingKeys().build();
        Invoice invoice = desks(erp);
        done(erp.accounting().credit(call("K1"), wholeCredit(invoice, false)));

        assertThat(erp.accounting().close(reading(), K1)).isEqualTo(CloseResult.EXISTS);
        assertThat(erp.accounting().close(reading(), PortKey.of("K2"))).isEqualTo(CloseResult.CLOSED);
        refusedWith(PortRefusalCode.REJECTED, () -> erp.accounting().credit(call("K2"), wholeCredit(invoice, false)));
        refusedWith(
                PortRefusalCode.REJECTED,
                () -> erp.accounting().duplicateAsDraft(call("K2"), new DuplicateRequest(invoice.id())));
        assertThat(erp.accounting().close(reading(), PortKey.of("K2"))).isEqualTo(CloseResult.CLOSED);
        assertThat(InMemoryErp.create().accounting().close(reading(), K1)).isEqualTo(CloseResult.UNSUPPORTED);
    }

    private static IssueRequest coupon(boolean inert) {
        return IssueRequest.builder().program(ProgramId.of("ten")).inert(inert).build();
    }

    private static TaskRequest task(boolean inert) {
        return TaskRequest.builder()
                .project(ProjectId.of("fs"))
                .title("Look")
                .customer(CustomerId.of("gemini"))
                .inert(inert)
                .build();
    }
}
