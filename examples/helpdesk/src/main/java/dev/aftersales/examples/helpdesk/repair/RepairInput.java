/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.repair;

import dev.aftersales.command.RequestKey;
import dev.aftersales.repair.RepairForm;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.repair.InvoiceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog sends.
 *
 * @param requestKey the key of the form
 * @param product the product to repair; blank while none is chosen
 * @param quantity how many; blank for one
 * @param lot its lot or serial number; blank for none
 * @param description what is wrong
 * @param saleOrder the order it came from; blank for none
 * @param startedReturn the return already started for it; blank for none
 * @param invoiceMethod when it is billed; null while none is chosen
 * @param warranty whether the customer pays nothing
 * @param parts the rows of parts
 * @param operations the rows of operations
 * @param internalNote for the repair team
 * @param quotationNote for the customer
 */
record RepairInput(
        String requestKey,
        String product,
        String quantity,
        String lot,
        String description,
        String saleOrder,
        String startedReturn,
        @Nullable InvoiceMethod invoiceMethod,
        boolean warranty,
        List<LineInput> parts,
        List<LineInput> operations,
        String internalNote,
        String quotationNote) {

    /** Where the rows of parts are. */
    static final String PARTS = "parts";

    /** Where the rows of operations are. */
    static final String OPERATIONS = "operations";

    RepairInput {
        product = product.strip();
        quantity = quantity.strip();
        lot = lot.strip();
        description = lines(description);
        parts = List.copyOf(parts);
        operations = List.copyOf(operations);
        internalNote = lines(internalNote);
        quotationNote = lines(quotationNote);
    }

    /** Browsers end lines with two characters. */
    private static String lines(String given) {
        return given.replace("\r\n", "\n");
    }

    /** Empty but for the ticket's product (REP-1). */
    static RepairInput of(RepairForm form, RequestKey key) {
        ProductId product = form.product();
        return new RepairInput(
                key.value(),
                product == null ? "" : product.value(),
                "1",
                "",
                "",
                "",
                "",
                null,
                false,
                List.of(LineInput.BLANK),
                List.of(LineInput.BLANK),
                "",
                "");
    }

    /** What {@code toString} may tell: the notes are not for logs. */
    @Override
    public String toString() {
        return "RepairInput[" + requestKey + ']';
    }

    /** After a refusal the next attempt is another request. */
    RepairInput withKey(RequestKey key) {
        return with(key.value(), parts, operations);
    }

    /** Without the rows that were left blank, so that each row is the line of the command with its index. */
    RepairInput compact() {
        return with(requestKey, filled(parts), filled(operations));
    }

    /** With a row to type in where there is none. */
    RepairInput open() {
        return with(requestKey, atLeastOne(parts), atLeastOne(operations));
    }

    /** One more row of parts or operations. */
    RepairInput plus(String rows) {
        return with(
                requestKey,
                rows.equals(PARTS) ? grown(parts) : parts,
                rows.equals(OPERATIONS) ? grown(operations) : operations);
    }

    /** One row less, named as its fields are: {@code parts[2]}. */
    RepairInput minus(String row) {
        return with(requestKey, without(PARTS, parts, row), without(OPERATIONS, operations, row));
    }

    private static List<LineInput> filled(List<LineInput> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<LineInput> atLeastOne(List<LineInput> lines) {
        return lines.isEmpty() ? List.of(LineInput.BLANK) : lines;
    }

    private static List<LineInput> grown(List<LineInput> lines) {
        List<LineInput> grown = new ArrayList<>(lines);
        grown.add(LineInput.BLANK);
        return grown;
    }

    private static List<LineInput> without(String rows, List<LineInput> lines, String row) {
        return IntStream.range(0, lines.size())
                .filter(index -> !(rows + '[' + index + ']').equals(row))
                .mapToObj(lines::get)
                .toList();
    }

    private RepairInput with(String key, List<LineInput> newParts, List<LineInput> newOperations) {
        return new RepairInput(
                key,
                product,
                quantity,
                lot,
                description,
                saleOrder,
                startedReturn,
                invoiceMethod,
                warranty,
                newParts,
                newOperations,
                internalNote,
                quotationNote);
    }
}
