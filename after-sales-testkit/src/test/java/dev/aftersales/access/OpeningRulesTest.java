/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.Desk;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.input.FullShop;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.ticket.ChatterLine;
import dev.aftersales.ticket.DocumentLink;
import dev.aftersales.ticket.OpenedDocument;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Marta made the repair order of the ticket; neither she nor Otto has any right to repairs by themselves. */
class OpeningRulesTest {

    private final FullShop shop = FullShop.open();
    private final Desk marta = shop.helpdesk.desk;
    private final Desk otto = shop.helpdesk.desk("otto");
    private final DocumentRef repair =
            new DocumentRef(DocumentKind.REPAIR, shop.repair.id().value());

    @AfterEach
    void close() {
        shop.close();
    }

    private void allowOnly(Permission... permissions) {
        Set<Permission> allowed = EnumSet.noneOf(Permission.class);
        allowed.addAll(Set.of(permissions));
        shop.helpdesk.allow(policy(allowed));
    }

    private static AccessPolicy policy(Set<Permission> allowed) {
        return (actor, requests) -> requests.stream()
                .map(request -> allowed.contains(request.permission())
                        ? AccessDecision.allow()
                        : AccessDecision.deny("NO_RIGHT"))
                .toList();
    }

    private static void assertRefused(OpenedDocument opened, RefusalCode code) {
        assertThat(opened.refusals()).extracting(Refusal::code).containsExactly(code);
        assertThat(opened.content()).isNull();
        assertThat(opened.link()).isNull();
    }

    @Test
    @DisplayName(
            "REP-7: who made a repair from the ticket opens it through the smart button and the chatter, without rights")
    void creator() {
        allowOnly(Permission.VIEW_TICKET);
        DocumentLink button = marta.view(Helpdesk.TICKET)
                .smartButton(DocumentKind.REPAIR)
                .orElseThrow()
                .documents()
                .get(0);
        DocumentRef inChatter = marta.view(Helpdesk.TICKET).chatter().stream()
                .map(ChatterLine::document)
                .filter(repair::equals)
                .findFirst()
                .orElseThrow();

        assertThat(marta.open(Helpdesk.TICKET, button.document())
                        .as(Repair.class)
                        .id())
                .isEqualTo(shop.repair.id());
        assertThat(marta.open(Helpdesk.TICKET, inChatter).refusals()).isEmpty();
    }

    @Test
    @DisplayName("REP-7: in no other way: not by itself, not through another ticket")
    void otherWays() {
        allowOnly(Permission.VIEW_TICKET, Permission.REPAIR);

        assertRefused(marta.open(repair), RefusalCode.ACCESS_DENIED);
        assertRefused(marta.open(FullShop.OTHER_TICKET, repair), RefusalCode.DOCUMENT_NOT_FOUND);
    }

    @Test
    @DisplayName(
            "REP-7: somebody else sees the ticket but does not open the repair, unless documents are theirs to open")
    void somebodyElse() {
        allowOnly(Permission.VIEW_TICKET);
        assertRefused(otto.open(Helpdesk.TICKET, repair), RefusalCode.DOCUMENT_NOT_FOUND);

        allowOnly(Permission.VIEW_TICKET, Permission.OPEN_DOCUMENT);
        assertThat(otto.open(Helpdesk.TICKET, repair).refusals()).isEmpty();
        assertThat(otto.open(repair).refusals()).isEmpty();
    }

    @Test
    @DisplayName("REP-7: a denial of the ticket itself wins, for its creator as well")
    void deniedTicket() {
        allowOnly(Permission.REPAIR, Permission.OPEN_DOCUMENT);

        assertRefused(marta.open(Helpdesk.TICKET, repair), RefusalCode.ACCESS_DENIED);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"CREDIT_NOTE", "COUPON", "RETURN", "TASK"})
    @DisplayName("EXE-9: other documents are opened through the ticket by those who may use the service")
    void otherKinds(DocumentKind kind) {
        DocumentRef document = documentOf(kind);
        allowOnly(Permission.VIEW_TICKET);
        assertRefused(marta.open(Helpdesk.TICKET, document), RefusalCode.DOCUMENT_NOT_FOUND);

        allowOnly(
                Permission.VIEW_TICKET,
                Permission.REFUND,
                Permission.COUPON,
                Permission.RETURN,
                Permission.FIELD_SERVICE);
        OpenedDocument opened = otto.open(Helpdesk.TICKET, document);
        assertThat(opened.refusals()).isEmpty();
        assertThat(opened.link().document()).isEqualTo(document);
        assertThat(opened.content()).isNotNull();
    }

    private DocumentRef documentOf(DocumentKind kind) {
        String id = switch (kind) {
            case CREDIT_NOTE -> shop.draft.id().value();
            case COUPON -> shop.coupon.id().value();
            case RETURN -> shop.back.id().value();
            case TASK -> shop.task.id().value();
            default -> repair.id();
        };
        return new DocumentRef(kind, id);
    }

    @Test
    @DisplayName("REP-7: what is opened is the document as it stands now, and a back end that is down is told as such")
    void asItStands() {
        shop.helpdesk.erp.startRepair(shop.repair.id());

        assertThat(marta.open(Helpdesk.TICKET, repair).link().state()).isEqualTo("UNDER_REPAIR");
        shop.helpdesk.erp.faults().always(request -> true, Fault.unavailable());
        assertRefused(marta.open(Helpdesk.TICKET, repair), RefusalCode.BACK_END_UNAVAILABLE);
    }
}
