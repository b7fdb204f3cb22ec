/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.repair;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.Repair;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairPartRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.testkit.erp.KeyBook;
import dev.aftersales.testkit.erp.LedgerContext;
import dev.aftersales.testkit.erp.Numbering;
import dev.aftersales.testkit.erp.accounting.Books;
import dev.aftersales.testkit.erp.directory.CatalogProduct;
import dev.aftersales.testkit.erp.directory.MasterData;
import dev.aftersales.testkit.fault.Operation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The repair orders of one tenant. Thread-safe; whoever must decide several things in one go locks it. */
public final class Workshop {

    final KeyBook keys = new KeyBook();
    final KeyBook quotationKeys = new KeyBook();
    private final LedgerContext context;
    private final MasterData masterData;
    private final RepairBilling billing;
    private final QuotationPrinter printer;
    private final Numbering numbering = new Numbering();
    private final Map<RepairId, RepairFile> files = new HashMap<>();
    private final Map<String, Quotation> quotations = new HashMap<>();

    /**
     * An empty workshop.
     *
     * @param context what it knows of its surroundings
     * @param masterData where products and their prices are found
     * @param books where repairs are billed
     */
    public Workshop(LedgerContext context, MasterData masterData, Books books) {
        this.context = context;
        this.masterData = masterData;
        this.billing = new RepairBilling(books.invoiceWork());
        this.printer = new QuotationPrinter(context.settings().company(), masterData);
    }

    LedgerContext context() {
        return context;
    }

    synchronized Optional<Repair> find(RepairId id) {
        return Optional.ofNullable(files.get(id)).map(this::asRepair);
    }

    synchronized Repair require(RepairId id) {
        return asRepair(file(id));
    }

    synchronized RepairRequest requestOf(RepairId id) {
        return file(id).request();
    }

    private RepairFile file(RepairId id) {
        RepairFile file = files.get(id);
        if (file == null) {
            throw new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("repair", id.value()));
        }
        return file;
    }

    private Repair asRepair(RepairFile file) {
        return file.asRepair(billing.invoiceOf(file));
    }

    synchronized Repair create(RepairRequest request, @Nullable PortKey key) {
        product(request.product());
        List<WorkLine> parts = planned(request.parts(), request.warranty());
        List<WorkLine> operations = planned(request.operations(), request.warranty());
        String id = numbering.next("RO-");
        RepairFile file = new RepairFile(
                RepairId.of(id),
                request,
                RepairState.DRAFT,
                request.inert(),
                parts,
                operations,
                null,
                0,
                context.settings().currency(),
                new RepairFile.Origin(context.link("repairs", id), context.kept(key)));
        return recorded(Operation.CREATE_REPAIR, key, file);
    }

    private List<WorkLine> planned(List<RepairPartRequest> lines, boolean free) {
        return lines.stream()
                .map(line -> new WorkLine(product(line.product()), line.quantity(), null, free))
                .toList();
    }

    private CatalogProduct product(ProductId id) {
        return masterData
                .catalog(id)
                .orElseThrow(() -> new PortRefused(PortRefusalCode.NOT_FOUND, Map.of("product", id.value())));
    }

    synchronized Repair activate(RepairId id, @Nullable PortKey key) {
        RepairFile file = file(id);
        return file.inert() ? recorded(Operation.ACTIVATE_REPAIR, key, file.active()) : asRepair(file);
    }

    synchronized Quotation quote(RepairId id, @Nullable PortKey key) {
        RepairFile file = file(id).quoted();
        files.put(id, file);
        Quotation quotation = new Quotation(id, Integer.toString(file.quotations()), printer.print(file));
        quotations.put(reference(quotation), quotation);
        context.record(Operation.QUOTE_REPAIR, key, reference(quotation), quotation);
        return quotation;
    }

    static String reference(Quotation quotation) {
        return quotation.repair() + "/" + quotation.version();
    }

    synchronized Optional<Quotation> quotation(String reference) {
        return Optional.ofNullable(quotations.get(reference));
    }

    synchronized Repair invoice(RepairId id, @Nullable PortKey key) {
        return recorded(Operation.INVOICE_REPAIR, key, billing.bill(file(id)));
    }

    synchronized Repair cancel(RepairId id, @Nullable PortKey key) {
        RepairFile file = file(id);
        if (file.state() == RepairState.CANCELLED) {
            return asRepair(file);
        }
        in(file, Set.of(RepairState.DRAFT, RepairState.CONFIRMED, RepairState.UNDER_REPAIR));
        billing.withdraw(file);
        return recorded(Operation.CANCEL_REPAIR, key, file.in(RepairState.CANCELLED));
    }

    synchronized Repair move(RepairId id, RepairState from, RepairState to) {
        return recorded(
                Operation.WORK_ON_REPAIR, null, in(file(id), Set.of(from)).in(to));
    }

    synchronized Repair use(RepairId id, ProductId product, BigDecimal amount) {
        RepairFile file = in(file(id), Set.of(RepairState.UNDER_REPAIR));
        CatalogProduct used = product(product);
        Quantity unplanned = new Quantity(BigDecimal.ZERO, used.product().unit());
        WorkLine line = new WorkLine(used, unplanned, amount, file.request().warranty());
        return recorded(Operation.WORK_ON_REPAIR, null, file.using(line));
    }

    private static RepairFile in(RepairFile file, Set<RepairState> allowed) {
        if (!allowed.contains(file.state())) {
            throw new PortRefused(
                    PortRefusalCode.WRONG_STATE, Map.of("state", file.state().name()));
        }
        return file;
    }

    private Repair recorded(Operation operation, @Nullable PortKey key, RepairFile file) {
        files.put(file.id(), file);
        Repair repair = asRepair(file);
        context.record(operation, key, repair.id().value(), repair);
        return repair;
    }
}
