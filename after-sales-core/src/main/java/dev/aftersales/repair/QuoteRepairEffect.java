/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

import dev.aftersales.action.Codec;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Effect;
import dev.aftersales.action.Unstaged;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.RepairEffect;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Makes a quotation of a repair order (REP-5). */
final class QuoteRepairEffect implements Effect<RepairIdRequest, Quotation> {

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** A quotation as it is stored: the file as base64, so that it is the same bytes at every replay. */
    private record Stored(RepairId repair, String version, String pdf) {}

    @Override
    public String name() {
        return "repair.quote";
    }

    @Override
    public PortKind port() {
        return PortKind.REPAIR;
    }

    @Override
    public Class<RepairIdRequest> requestType() {
        return RepairIdRequest.class;
    }

    @Override
    public Class<Quotation> documentType() {
        return Quotation.class;
    }

    @Override
    public EffectPort effectPort(Ports ports) {
        return RepairOrderStep.repairs(ports);
    }

    @Override
    public EffectGuarantee guarantee(Ports ports) {
        return Unstaged.of(RepairOrderStep.repairs(ports).guarantee(RepairEffect.QUOTE));
    }

    @Override
    public Answer<Quotation> call(Ports ports, Call call, RepairIdRequest request, EarlierSteps earlier) {
        return RepairOrderStep.repairs(ports).quote(call, request);
    }

    @Override
    public Lookup<Quotation> lookup(Ports ports, ReadContext context, PortKey key) {
        return RepairOrderStep.repairs(ports).lookupQuotation(context, key);
    }

    @Override
    public Optional<String> violation(RepairIdRequest request, Quotation document, EarlierSteps earlier) {
        if (!request.id().equals(document.repair())) {
            return Optional.of("a quotation of repair " + document.repair() + " instead of " + request.id());
        }
        return isPdf(document.pdf()) ? Optional.empty() : Optional.of("a quotation that is no PDF: " + document);
    }

    private static boolean isPdf(byte[] file) {
        return Arrays.equals(PDF_MARK, Arrays.copyOf(file, PDF_MARK.length));
    }

    @Override
    public String identity(Quotation document) {
        return document.repair() + "/" + document.version();
    }

    @Override
    public String encode(Quotation document, Codec codec) {
        String pdf = Base64.getEncoder().encodeToString(document.pdf());
        return codec.write(new Stored(document.repair(), document.version(), pdf));
    }

    @Override
    public Quotation decode(String text, Codec codec) {
        Stored stored = codec.read(text, Stored.class);
        return new Quotation(
                stored.repair(), stored.version(), Base64.getDecoder().decode(stored.pdf()));
    }
}
