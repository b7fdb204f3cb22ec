/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.sent;

import dev.aftersales.Desk;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Command;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.coupon.GenerateCoupon;
import dev.aftersales.coupon.RevokeCoupon;
import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.fieldservice.CancelTask;
import dev.aftersales.fieldservice.CreateTask;
import dev.aftersales.fieldservice.FieldTask;
import dev.aftersales.refund.AmendCreditNote;
import dev.aftersales.refund.CancelCreditNote;
import dev.aftersales.refund.ConfirmCreditNote;
import dev.aftersales.refund.CreditMethod;
import dev.aftersales.refund.IssueRefund;
import dev.aftersales.repair.CancelRepair;
import dev.aftersales.repair.CreateRepair;
import dev.aftersales.repair.QuoteRepair;
import dev.aftersales.returns.CancelReturn;
import dev.aftersales.returns.LineToReturn;
import dev.aftersales.returns.ReturnProducts;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.spi.inventory.Delivery;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.team.ConfigureTeam;
import dev.aftersales.team.TeamSnapshot;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.DocumentFilter;
import dev.aftersales.ticket.TicketFilter;
import dev.aftersales.ticket.TicketSnapshot;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** One tenant that uses the library up and down, and leaves something for recovery, poll and relay to do. */
final class Tour {

    static final TicketRef TICKET = TicketRef.of("HD-1");
    private static final TeamId TEAM = TeamId.of("support");
    private static final CustomerId GEMINI = CustomerId.of("gemini");

    private final TwoTenants world;
    private final TenantId tenant;
    private final InMemoryErp erp;
    private final Desk desk;
    private final Desk boss;
    private Invoice invoice;
    private Delivery delivery;
    private int requests;

    Tour(TwoTenants world, TenantId tenant) {
        this.world = world;
        this.tenant = tenant;
        this.erp = world.backEnds.get(tenant);
        this.desk = world.afterSales.desk(Actor.agent(tenant, UserId.of("marta")));
        this.boss = world.afterSales.desk(Actor.operator(tenant, UserId.of("otto")));
    }

    /** What happens outside: none of it is sent. */
    void stock() {
        erp.customer("gemini", "Gemini Furniture");
        erp.product("lamp", "Desk lamp").price("25.00");
        erp.program("sorry", "We are sorry").discount("10 % off");
        erp.project("visits", "Home visits");
        invoice = erp.invoice("INV/1")
                .customer("gemini")
                .line("lamp", 4, "25.00")
                .line("lamp", 4, "5.00")
                .post();
        erp.creditByHand(invoice.id())
                .line(invoice.lines().get(1).id().value(), 1)
                .post();
        delivery = erp.delivery("OUT/1").customer("gemini").line("lamp", 4).done();
    }

    void open() {
        desk.put(new TeamSnapshot(TEAM, 1, "Support"));
        desk.put(new TeamSnapshot(TEAM, 2, "Support and more"));
        desk.put(ticket(1));
        desk.put(ticket(2));
        done(ConfigureTeam.builder()
                .team(TEAM)
                .services(EnumSet.allOf(AfterSalesService.class))
                .defaultProject(ProjectId.of("visits"))
                .build());
    }

    private static TicketSnapshot ticket(long version) {
        return TicketSnapshot.builder()
                .ref(TICKET)
                .version(version)
                .team(TEAM)
                .title("Makes a noise")
                .customer(GEMINI)
                .product(ProductId.of("lamp"))
                .build();
    }

    void refunds() {
        var line = invoice.lines().get(0).id();
        CreditNote draft = done(IssueRefund.builder()
                        .ticket(TICKET)
                        .invoice(invoice.id())
                        .method(CreditMethod.PARTIAL)
                        .line(line, pcs(1))
                        .build())
                .creditNote();
        CreditNote amended = done(new AmendCreditNote(
                TICKET,
                draft.id(),
                draft.version(),
                List.of(new CreditSelection.LineByQuantity(line, pcs(2))),
                null,
                null));
        done(new ConfirmCreditNote(TICKET, amended.id(), amended.version()));
        CreditNote other = done(IssueRefund.builder()
                        .ticket(TICKET)
                        .invoice(invoice.id())
                        .method(CreditMethod.PARTIAL)
                        .line(line, pcs(1))
                        .build())
                .creditNote();
        done(new CancelCreditNote(TICKET, other.id()));
        done(IssueRefund.builder()
                .ticket(TICKET)
                .invoice(invoice.id())
                .method(CreditMethod.FULL_WITH_NEW_DRAFT)
                .build());
    }

    void others() {
        done(new RevokeCoupon(
                TICKET,
                done(new GenerateCoupon(TICKET, ProgramId.of("sorry"), null))
                        .coupon()
                        .id()));
        var back = done(ReturnProducts.builder()
                        .ticket(TICKET)
                        .delivery(delivery.id())
                        .addLines(LineToReturn.of(delivery.moves().get(0).id(), pcs(2)))
                        .build())
                .transfer();
        done(new CancelReturn(TICKET, back.id()));
        var repair = done(CreateRepair.builder()
                        .ticket(TICKET)
                        .description("Flickers")
                        .invoiceMethod(InvoiceMethod.NO_INVOICE)
                        .build())
                .repair();
        done(new QuoteRepair(TICKET, repair.id()));
        done(new CancelRepair(TICKET, repair.id()));
        boss.proceed(accepted(CreateTask.builder().ticket(TICKET).build()));
    }

    void approvals() {
        boss.operations().approve(waiting(), "fine with me");
        boss.operations().reject(waiting(), "not with me");
        boss.operations().cancel(waiting(), "not any more");
    }

    private ActionId waiting() {
        RequestKey key = next();
        desk.execute(new GenerateCoupon(TICKET, ProgramId.of("sorry"), Approved.EXPIRY), key);
        return desk.outcome(key).orElseThrow().id();
    }

    /** Everything this tenant can be asked about somebody else's ticket, document, action or request, as one text. */
    List<String> asksAbout(TicketRef ticket, DocumentRef document, ActionId action, RequestKey key) {
        TeamId team = TeamId.of(ticket.value());
        return Stream.of(
                        desk.view(ticket).refusals(),
                        desk.view(ticket).smartButtons(),
                        desk.chatter(ticket, 0, 10),
                        desk.documents(ticket, DocumentFilter.builder().build()),
                        desk.tickets(TicketFilter.builder().addTeams(team).build()),
                        desk.refundForm(ticket),
                        desk.taskForm(ticket).refusals(),
                        desk.teamForm(team).refusals(),
                        desk.open(ticket, document).refusals(),
                        desk.open(document).refusals(),
                        desk.outcome(key),
                        boss.operations().stuck(10),
                        boss.operations().retry(action, "mine?"),
                        boss.operations().resolveNotDone(action, "mine?"),
                        boss.operations().cancel(action, "mine?"),
                        world.afterSales.documentChanged(tenant, document),
                        desk.execute(CreateTask.builder().ticket(ticket).build(), next()),
                        desk.execute(new CancelTask(TICKET, TaskId.of(document.id())), next()))
                .map(String::valueOf)
                .map(answer -> answer.replace(ticket.value(), "?").replace(document.id(), "?"))
                .toList();
    }

    /** A ticket that this tenant alone has, of a team that it alone has, with a task whose outcome is not known. */
    ActionId alone(TicketRef ticket, RequestKey key) {
        TeamId team = TeamId.of(ticket.value());
        desk.put(new TeamSnapshot(team, 1, "Of one tenant"));
        done(ConfigureTeam.builder()
                .team(team)
                .addServices(AfterSalesService.FIELD_SERVICE)
                .defaultProject(ProjectId.of("visits"))
                .build());
        desk.put(TicketSnapshot.builder()
                .ref(ticket)
                .version(1)
                .team(team)
                .title("Of one tenant")
                .customer(GEMINI)
                .build());
        erp.faults().next(Operation.CREATE_TASK, Fault.actThenTimeOut());
        desk.execute(CreateTask.builder().ticket(ticket).build(), key);
        return desk.outcome(key).orElseThrow().id();
    }

    DocumentRef task(TicketRef ticket) {
        FieldTask task = done(CreateTask.builder().ticket(ticket).build());
        return new DocumentRef(DocumentKind.TASK, task.id().value());
    }

    void questions() {
        desk.view(TICKET);
        // What a view asks besides, of a ticket with hundreds of documents.
        world.listened.summary(tenant, TICKET);
        desk.chatter(TICKET, 0, 10);
        world.afterSales.desk(Actor.customer(tenant, UserId.of("gina"), GEMINI)).portal(TICKET);
        lists();
        desk.refundForm(TICKET);
        desk.couponForm(TICKET);
        desk.returnForm(TICKET);
        desk.repairForm(TICKET).repair();
        desk.taskForm(TICKET);
        desk.teamForm(TEAM);
        desk.preview(CreateTask.builder().ticket(TICKET).build());
        var page = desk.documents(TICKET, DocumentFilter.builder().limit(1).build());
        desk.documents(
                TICKET,
                DocumentFilter.builder()
                        .kind(DocumentKind.TASK)
                        .build()
                        .from(page.next().orElseThrow()));
        DocumentRef document = page.documents().get(0).document();
        desk.open(TICKET, document);
        desk.open(document);
        desk.outcome(RequestKey.of("request-1"));
        boss.operations().stuck(10);
        world.afterSales.documentChanged(tenant, document);
    }

    private void lists() {
        TicketFilter one = TicketFilter.builder().limit(1).build();
        desk.put(TicketSnapshot.builder()
                .ref(TicketRef.of("HD-2"))
                .version(1)
                .team(TEAM)
                .title("Another")
                .customer(GEMINI)
                .build());
        desk.tickets(one.from(desk.tickets(one).next().orElseThrow()));
        desk.tickets(TicketFilter.builder()
                .addTeams(TEAM, TeamId.of("sales"))
                .customer(GEMINI)
                .closed(false)
                .service(AfterSalesService.REFUND)
                .createdFrom(Instant.EPOCH)
                .createdBefore(Instant.MAX)
                .build());
    }

    /** Unknown outcomes: one to retry, two to resolve, and one that is left to recovery, which cannot ask at first. */
    void trouble() {
        boss.operations().retry(unknown(), "try again");
        boss.operations().resolveNotDone(unknown(), "it did not happen");
        boss.operations().resolveDone(unknown(), "nothing", "it did happen");
        unknown();
        erp.faults().next(Operation.LOOKUP_TASK, Fault.unavailable());
    }

    private ActionId unknown() {
        erp.faults().next(Operation.CREATE_TASK, Fault.actThenTimeOut());
        RequestKey key = next();
        desk.execute(CreateTask.builder().ticket(TICKET).build(), key);
        return desk.outcome(key).orElseThrow().id();
    }

    private ActionId accepted(Command<?> command) {
        RequestKey key = next();
        desk.enqueue(command, key);
        return desk.outcome(key).orElseThrow().id();
    }

    private <R> R done(Command<R> command) {
        Outcome<R> outcome = desk.execute(command, next());
        return outcome.orElseThrow();
    }

    private RequestKey next() {
        requests++;
        return RequestKey.of("request-" + requests);
    }

    private static Quantity pcs(long amount) {
        return Quantity.of(amount, "pcs");
    }
}
