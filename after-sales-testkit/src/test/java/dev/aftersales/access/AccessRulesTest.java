/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.access;

import static dev.aftersales.testkit.assertion.AfterSalesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.Desk;
import dev.aftersales.action.Ruling;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.input.AnyCommand;
import dev.aftersales.input.FullShop;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.Helpdesk;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.ticket.DocumentFilter;
import dev.aftersales.ticket.TicketFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The host's policy is asked first. Every back end is down, so that asking one before the policy would show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessRulesTest {

    /** The first request of the shop; its requester is denied it afterwards like everybody else. */
    private static final RequestKey CONFIGURED = RequestKey.of("request-1");

    private static final AccessPolicy DENY = each(request -> AccessDecision.deny("NOT_TODAY"));
    private static final AccessPolicy HIDE = each(request -> AccessDecision.hide());

    private final FullShop shop = FullShop.open();
    private final Desk desk = shop.helpdesk.desk;
    private final List<Command<?>> commands = AnyCommand.of(shop);

    private static AccessPolicy each(Function<AccessRequest, AccessDecision> decision) {
        return (actor, requests) -> requests.stream().map(decision).toList();
    }

    Stream<Command<?>> commands() {
        return commands.stream();
    }

    @BeforeEach
    void nothingCanBeRead() {
        shop.helpdesk.erp.faults().clear();
        shop.helpdesk.erp.faults().always(request -> true, Fault.unavailable());
    }

    @AfterAll
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName(
            "EXE-9: a denied command is refused with the host's reason alone, before the key, the fields or a back end")
    void deniedCommands(Command<?> command) {
        shop.helpdesk.allow(DENY);

        Outcome<?> outcome = desk.execute(command, RequestKey.of(""));

        assertThat(outcome).isRefusedWith(RefusalCode.ACCESS_DENIED);
        assertThat(refusals(outcome).get(0).data().toString()).contains("NOT_TODAY");
        assertThat(desk.preview(command)).isRefusedWith(RefusalCode.ACCESS_DENIED);
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("EXE-9: what the policy hides is answered as what is not there")
    void hiddenCommands(Command<?> command) {
        shop.helpdesk.allow(HIDE);
        boolean ofTeam = command instanceof ConfigureTeam;

        Outcome<?> outcome = desk.execute(command, shop.helpdesk.nextKey());

        assertThat(outcome)
                .isRefusedWith(ofTeam ? RefusalCode.TEAM_NOT_FOUND : RefusalCode.TICKET_NOT_FOUND)
                .hasRefusalAt(
                        ofTeam ? "team" : "ticket", ofTeam ? RefusalCode.TEAM_NOT_FOUND : RefusalCode.TICKET_NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("EXE-9: a policy that answers less, more or nothing is taken as hiding")
    void sloppyPolicies(Command<?> command) {
        List<AccessPolicy> sloppy = List.of(
                (actor, requests) -> List.of(),
                (actor, requests) -> List.of(AccessDecision.allow(), AccessDecision.allow()));
        for (AccessPolicy policy : sloppy) {
            shop.helpdesk.allow(policy);
            assertThat(desk.execute(command, shop.helpdesk.nextKey())).isRefused();
            assertThat(desk.view(Helpdesk.TICKET)).isRefusedWith(RefusalCode.TICKET_NOT_FOUND);
        }
    }

    @Test
    @DisplayName(
            "EXE-9: views, lists, forms, chatter, portal, documents, outcomes and snapshots ask the policy first as well")
    void everythingElse() {
        shop.helpdesk.allow(DENY);
        DocumentRef repair =
                new DocumentRef(DocumentKind.REPAIR, shop.repair.id().value());

        List<List<Refusal>> answers = List.of(
                desk.view(Helpdesk.TICKET).refusals(),
                desk.refundForm(Helpdesk.TICKET).refusals(),
                desk.couponForm(Helpdesk.TICKET).refusals(),
                desk.sendCouponForm(Helpdesk.TICKET, shop.coupon.id()).refusals(),
                desk.returnForm(Helpdesk.TICKET).refusals(),
                desk.repairForm(Helpdesk.TICKET).refusals(),
                desk.taskForm(Helpdesk.TICKET).refusals(),
                desk.teamForm(Helpdesk.SUPPORT).refusals(),
                desk.portal(Helpdesk.TICKET).refusals(),
                desk.tickets(TicketFilter.builder().build()).refusals(),
                desk.documents(Helpdesk.TICKET, DocumentFilter.builder().build())
                        .refusals(),
                desk.open(Helpdesk.TICKET, repair).refusals(),
                desk.open(repair).refusals());

        assertThat(answers)
                .allSatisfy(refusals ->
                        assertThat(refusals).extracting(Refusal::code).containsExactly(RefusalCode.ACCESS_DENIED));
        assertThat(desk.chatter(Helpdesk.TICKET, 0, 10)).isEmpty();
        assertThat(desk.outcome(CONFIGURED)).isEmpty();
        assertThat(desk.put(Helpdesk.ticket(Helpdesk.TICKET).version(9).build()))
                .isRefusedWith(RefusalCode.ACCESS_DENIED);
        assertThat(desk.put(new TeamSnapshot(Helpdesk.SUPPORT, 9, "x"))).isRefusedWith(RefusalCode.ACCESS_DENIED);
    }

    @Test
    @DisplayName("EXE-9: whether a denied thing exists makes no difference to the answer")
    void existence() {
        shop.helpdesk.allow(DENY);
        TicketRef nowhere = TicketRef.of("HD-404");

        assertThat(desk.view(nowhere).refusals())
                .isEqualTo(desk.view(Helpdesk.TICKET).refusals());
        assertThat(desk.open(new DocumentRef(DocumentKind.REPAIR, "none")).refusals())
                .isEqualTo(desk.open(new DocumentRef(
                                DocumentKind.REPAIR, shop.repair.id().value()))
                        .refusals());
    }

    @Test
    @DisplayName("EXE-9: operators' work is asked about, and an action of nobody is answered like one that is hidden")
    void operations() {
        ActionId nothing = new ActionId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"));
        shop.helpdesk.allow(DENY);
        ActionId own = ownAction();
        List<Function<ActionId, Ruling>> rulings = List.of(
                action -> desk.operations().retry(action, "why"),
                action -> desk.operations().resolveDone(action, "x", "why"),
                action -> desk.operations().resolveNotDone(action, "why"),
                action -> desk.operations().approve(action, "why"),
                action -> desk.operations().reject(action, "why"));

        assertThat(rulings)
                .allSatisfy(ruling -> assertThat(ruling.apply(own).refusals())
                        .isNotEmpty()
                        .isEqualTo(ruling.apply(nothing).refusals()));
        assertThat(desk.operations().stuck(10)).isEmpty();
    }

    private ActionId ownAction() {
        shop.helpdesk.allow(AccessPolicy.hostChecks());
        ActionId own = desk.outcome(CONFIGURED).orElseThrow().id();
        shop.helpdesk.allow(DENY);
        return own;
    }

    @Test
    @DisplayName("EXE-9: the policy is told who asks, for what, and of which thing")
    void whatIsAsked() {
        List<AccessRequest> asked = new ArrayList<>();
        shop.helpdesk.allow((actor, requests) -> {
            assertThat(actor.user().value()).isEqualTo("marta");
            asked.addAll(requests);
            return requests.stream().map(request -> AccessDecision.hide()).toList();
        });
        commands.forEach(command -> desk.execute(command, shop.helpdesk.nextKey()));

        assertThat(asked).hasSameSizeAs(commands).allSatisfy(request -> {
            boolean team = request.target().kind() == TargetKind.TEAM;
            assertThat(request.target().id()).isEqualTo(team ? Helpdesk.SUPPORT.value() : Helpdesk.TICKET.value());
        });
        assertThat(asked)
                .extracting(AccessRequest::permission)
                .doesNotContainNull()
                .hasSizeGreaterThan(5);
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusals();
    }
}
