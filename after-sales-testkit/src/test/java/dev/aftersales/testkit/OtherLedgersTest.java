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
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.spi.fieldservice.FieldServiceCapability;
import dev.aftersales.spi.fieldservice.Project;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskIdRequest;
import dev.aftersales.spi.fieldservice.TaskRequest;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessageTemplate;
import dev.aftersales.spi.provisioning.Consequence;
import dev.aftersales.spi.provisioning.ConsequenceId;
import dev.aftersales.spi.provisioning.ProvisioningReceipt;
import dev.aftersales.spi.provisioning.ProvisioningRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OtherLedgersTest {

    private static final Instant NINE = Instant.parse("2026-02-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-02-02T10:00:00Z");

    private final SettableClock clock = SettableClock.at("2026-02-01T10:00:00Z");
    private final InMemoryErp erp = InMemoryErp.builder().clock(clock).build();

    private static TaskRequest visit() {
        return TaskRequest.builder()
                .project(ProjectId.of("fs"))
                .title("Look at the desk")
                .customer(CustomerId.of("gemini"))
                .note(Note.of("ring twice"))
                .inert(false)
                .build();
    }

    @Test
    @DisplayName("a task is planned, started and finished by people")
    void task() {
        erp.project("fs", "Field service");
        Task task = done(erp.fieldService().create(call("K1"), visit()));
        assertThat(task.state()).isEqualTo(TaskState.NEW);
        assertThat(erp.noteOf(task.id())).contains(Note.of("ring twice"));

        assertThat(erp.planTask(task.id(), NINE, TEN).slot()).isEqualTo(new Slot(NINE, TEN));
        assertThat(erp.startTask(task.id()).state()).isEqualTo(TaskState.IN_PROGRESS);
        Task finished = erp.finishTask(task.id());
        assertThat(finished.state()).isEqualTo(TaskState.DONE);
        assertThat(finished.doneAt()).isEqualTo(clock.instant());
        refusedWith(
                PortRefusalCode.WRONG_STATE, () -> erp.fieldService().cancel(call("K2"), new TaskIdRequest(task.id())));
    }

    @Test
    @DisplayName("a task with a slot is planned from the start; cancelling it twice is cancelling it once")
    void cancelTask() {
        erp.project("fs", "Field service");
        TaskRequest planned =
                TaskRequest.builder().from(visit()).slot(new Slot(NINE, TEN)).build();
        Task task = done(erp.fieldService().create(call("K1"), planned));
        assertThat(task.state()).isEqualTo(TaskState.PLANNED);

        Task cancelled = done(erp.fieldService().cancel(call("K2"), new TaskIdRequest(task.id())));

        assertThat(cancelled.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(done(erp.fieldService().cancel(call("K3"), new TaskIdRequest(task.id()))))
                .isEqualTo(cancelled);
        TaskRequest nowhere =
                TaskRequest.builder().from(visit()).project(ProjectId.of("?")).build();
        refusedWith(PortRefusalCode.NOT_FOUND, () -> erp.fieldService().create(call("K4"), nowhere));
    }

    @Test
    @DisplayName("a field service that knows no slots, sites or assignees refuses them")
    void undeclared() {
        InMemoryErp plain = InMemoryErp.builder()
                .without(FieldServiceCapability.SLOT, FieldServiceCapability.ASSIGNEE)
                .build();
        plain.project("fs", "Field service");
        TaskRequest slotted =
                TaskRequest.builder().from(visit()).slot(new Slot(NINE, TEN)).build();
        TaskRequest assigned =
                TaskRequest.builder().from(visit()).assignee(UserId.of("ana")).build();

        refusedWith(PortRefusalCode.UNSUPPORTED, () -> plain.fieldService().create(call("K1"), slotted));
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> plain.fieldService().create(call("K2"), assigned));
        plain.otherProject("dev", "Development");
        assertThat(plain.fieldService().projects(reading()))
                .extracting(Project::fieldService)
                .containsExactly(true, false);
    }

    @Test
    @DisplayName("a message is in the outbox as it was sent; a rejected recipient is named in the receipt")
    void mail() {
        erp.rejectMailTo("gone@example.org");
        MessageRequest request = MessageRequest.builder()
                .to(List.of(EmailAddress.of("a@example.org"), EmailAddress.of("gone@example.org")))
                .locale(Locale.ENGLISH)
                .template(MessageTemplate.COUPON)
                .arguments(Map.of("code", "SECRET-CODE"))
                .build();

        MessageReceipt receipt = done(erp.messaging().send(call("K1"), request));

        assertThat(receipt.rejected()).containsExactly(EmailAddress.of("gone@example.org"));
        assertThat(erp.messages()).hasSize(1);
        assertThat(erp.messages().get(0).request().arguments()).containsEntry("code", "SECRET-CODE");
        assertThat(erp.messages().toString()).doesNotContain("SECRET-CODE", "example.org");
        assertThat(erp.journal().entries().toString()).doesNotContain("SECRET-CODE", "example.org");
        assertThat(found(erp.messaging().lookupMessage(reading(), PortKey.of("K1"))))
                .containsExactly(receipt);
    }

    @Test
    @DisplayName("installing a service needs exactly its consequences acknowledged, and then has none")
    void provisioning() {
        erp.consequence(AfterSalesService.REPAIR, "install-repairs", "Installs Repairs");
        erp.consequence(AfterSalesService.REPAIR, "trial", Map.of("en", "Starts a trial", "es", "Inicia una prueba"));
        ProvisioningRequest half =
                new ProvisioningRequest(AfterSalesService.REPAIR, Set.of(ConsequenceId.of("install-repairs")));
        ProvisioningRequest whole = new ProvisioningRequest(
                AfterSalesService.REPAIR, Set.of(ConsequenceId.of("install-repairs"), ConsequenceId.of("trial")));

        assertThat(erp.provisioning().consequences(reading(), AfterSalesService.REPAIR))
                .extracting(Consequence::id)
                .containsExactly(ConsequenceId.of("install-repairs"), ConsequenceId.of("trial"));
        refusedWith(PortRefusalCode.REJECTED, () -> erp.provisioning().apply(call("K1"), half));
        ProvisioningReceipt receipt = done(erp.provisioning().apply(call("K2"), whole));
        assertThat(erp.provisioning().consequences(reading(), AfterSalesService.REPAIR))
                .isEmpty();
        assertThat(done(erp.provisioning().apply(call("K3"), half))).isEqualTo(receipt);
        assertThat(found(erp.provisioning().lookupProvisioning(reading(), PortKey.of("K2"))))
                .containsExactly(receipt);
    }

    @Test
    @DisplayName("the directory knows contacts, products by text and purchase, orders and followers")
    void directory() {
        erp.customer("gemini", "Gemini Furniture");
        erp.contact("brandon", "Brandon Freeman", "gemini");
        erp.product("desk", "Standing desk").named(Locale.forLanguageTag("es"), "Escritorio");
        erp.product("rope", "Rope").countedIn("m");
        erp.service("labour", "Labour");
        erp.saleOrder("S1", "gemini", LocalDate.of(2026, 1, 1), "desk");
        erp.saleOrder("S2", "gemini", LocalDate.of(2026, 1, 2), "rope");
        erp.follower("marta", "marta@example.org");

        assertThat(erp.directory().customer(reading(), CustomerId.of("brandon")))
                .contains(new Customer(CustomerId.of("brandon"), CustomerId.of("gemini"), "Brandon Freeman"));
        assertThat(erp.directory()
                        .product(reading(), ProductId.of("rope"))
                        .orElseThrow()
                        .unit())
                .isEqualTo(UnitOfMeasure.of("m"));
        assertThat(products("DESK", null)).containsExactly("Standing desk");
        assertThat(products(null, "gemini")).containsExactly("Standing desk", "Rope");
        assertThat(products(null, null)).hasSize(3);
        assertThat(products(null, "nobody")).isEmpty();
        assertThat(erp.directory().saleOrders(reading(), CustomerId.of("gemini")))
                .extracting(SaleOrder::number)
                .containsExactly("S2", "S1");
        assertThat(erp.directory().recipients(reading(), FollowerId.of("marta")))
                .containsExactly(EmailAddress.of("marta@example.org"));
        assertThat(erp.directory().recipients(reading(), FollowerId.of("nobody")))
                .isEmpty();
    }

    private List<String> products(String text, String customer) {
        CustomerId buyer = customer == null ? null : CustomerId.of(customer);
        return erp.directory().products(reading(), new ProductQuery(text, buyer)).stream()
                .map(Product::name)
                .toList();
    }
}
