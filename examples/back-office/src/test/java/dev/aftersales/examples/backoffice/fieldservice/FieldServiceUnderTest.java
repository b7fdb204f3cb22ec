/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.examples.backoffice.OfficeUnderTest;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Note;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.fieldservice.FieldServicePort;
import dev.aftersales.spi.fieldservice.ProjectId;
import dev.aftersales.spi.fieldservice.SiteId;
import dev.aftersales.spi.fieldservice.Slot;
import dev.aftersales.spi.fieldservice.Task;
import dev.aftersales.spi.fieldservice.TaskId;
import dev.aftersales.testkit.port.FieldServiceBackEnd;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the kit must be able to do with projects and tasks. */
final class FieldServiceUnderTest extends OfficeUnderTest<FieldServicePort> implements FieldServiceBackEnd {

    FieldServiceUnderTest(OfficeServer server) {
        super(server, BackOffice::fieldService);
    }

    @Override
    public CustomerId customer() {
        return office.byHand().directory().addCustomer("Residencia Los Olmos");
    }

    @Override
    public ProjectId project() {
        return office.byHand().fieldService().addFieldServiceProject("Installations");
    }

    @Override
    public List<Task> tasks(CustomerId customer) {
        return office.byHand().fieldService().tasks(customer);
    }

    @Override
    public void plan(TaskId id, Slot slot) {
        office.byHand().fieldService().plan(id, slot);
    }

    @Override
    public void start(TaskId id) {
        office.byHand().fieldService().start(id);
    }

    @Override
    public void finish(TaskId id) {
        office.byHand().fieldService().finish(id);
    }

    @Override
    public void cancelByHand(TaskId id) {
        office.byHand().fieldService().cancel(id);
    }

    private TaskSheet sheet(TaskId id) {
        return office.byHand().fieldService().sheet(id).orElseThrow();
    }

    @Override
    public Optional<Note> noteOf(TaskId id) {
        return Optional.ofNullable(sheet(id).note());
    }

    @Override
    public UserId technician() {
        UserId technician = UserId.of(UUID.randomUUID().toString());
        office.byHand().fieldService().addTechnician(technician, "Radu Ionescu");
        return technician;
    }

    @Override
    public UserId assigneeOf(TaskId id) {
        return Objects.requireNonNull(sheet(id).technician());
    }

    @Override
    public SiteId site(CustomerId customer) {
        return office.byHand().fieldService().addSite(customer, "Calle del Olmo 12, Madrid");
    }

    @Override
    public SiteId siteOf(TaskId id) {
        return Objects.requireNonNull(sheet(id).site());
    }
}
