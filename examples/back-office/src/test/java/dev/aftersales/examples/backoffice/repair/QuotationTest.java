/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.directory.Letterhead;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.Quotation;
import dev.aftersales.spi.repair.RepairId;
import dev.aftersales.spi.repair.RepairIdRequest;
import dev.aftersales.spi.repair.RepairRequest;
import dev.aftersales.spi.repair.RepairRequestBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotationTest extends RepairScene {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    @DisplayName("REP-5: a quotation speaks the language of who asks, and never holds the internal note")
    void speaks() throws IOException {
        RepairId id = workshop.order(request(InvoiceMethod.BEFORE_REPAIR));

        assertThat(text(quoted(id, SPANISH)))
                .contains("Presupuesto de reparación", "Cable", "8,00 EUR", "82,28 EUR", "Ready on Friday")
                .doesNotContain("Dropped");
        assertThat(text(quoted(id, Locale.forLanguageTag("ro")))).contains("Ofertă de reparație", "Operațiuni");
        assertThat(text(quoted(id, Locale.JAPANESE))).contains("Repair quotation", "/ 3", "May 20, 2031");
    }

    @Test
    @DisplayName("REP-5: a quotation tells who it is from and for, what is to be done, and how its price comes about")
    void whole() throws IOException {
        office.byHand()
                .directory()
                .setLetterhead(new Letterhead("Lámparas Ñandú, S.L.", "Calle Mayor 1\n28013 Madrid"));
        RepairRequest request = request(InvoiceMethod.BEFORE_REPAIR);
        CustomerId contact = office.byHand().directory().addContact(request.customer(), "Iñaki Țepeș");
        RepairId id = workshop.order(RepairRequest.builder()
                .from(request)
                .customer(contact)
                .lot(LotNumber.of("LAMP-77"))
                .build());

        assertThat(text(quoted(id, SPANISH)))
                .contains("Lámparas Ñandú, S.L.", "28013 Madrid", "20 de mayo de 2031", "Página 1 de 1")
                .contains("Riverside Lighting", "Iñaki Țepeș", "Desk lamp", "LAMP-77", "The lamp flickers")
                .contains("Cable 2 m 4,00 EUR 8,00 EUR", "Work 1 h 60,00 EUR 60,00 EUR")
                .contains(
                        "Total sin impuestos 68,00 EUR", "VAT 21 % 14,28 EUR", "Total, impuestos incluidos 82,28 EUR");
    }

    @Test
    @DisplayName("REP-5: where nothing is planned yet, the price comes after the inspection, and is not nothing")
    void open() throws IOException {
        RepairRequestBuilder planless = RepairRequest.builder()
                .from(request(InvoiceMethod.BEFORE_REPAIR))
                .parts(List.of())
                .operations(List.of());

        assertThat(text(quoted(workshop.order(planless.build()), SPANISH)))
                .contains("Precio a determinar tras la inspección")
                .doesNotContain("0,00", "Total");
        assertThat(text(quoted(workshop.order(planless.warranty(true).build()), SPANISH)))
                .contains("En garantía", "Total, impuestos incluidos 0,00 EUR");
    }

    @Test
    @DisplayName("REP-5: after the work, a quotation has the quantities that are paid for")
    void afterTheWork() throws IOException {
        RepairRequest request = request(InvoiceMethod.AFTER_REPAIR);
        RepairId id = workshop.order(request);
        workshop.confirm(id);
        workshop.start(id);
        workshop.use(id, request.parts().get(0).product(), BigDecimal.valueOf(3));
        workshop.finish(id);

        assertThat(text(quoted(id, SPANISH))).contains("Cable 3 m 4,00 EUR 12,00 EUR");
    }

    @Test
    @DisplayName("REP-5: work that took nothing costs nothing, and is not to be quoted any more")
    void nothingUsed() throws IOException {
        RepairRequest request = RepairRequest.builder()
                .from(request(InvoiceMethod.AFTER_REPAIR))
                .operations(List.of())
                .build();
        RepairId id = workshop.order(request);
        workshop.confirm(id);
        workshop.start(id);
        workshop.use(id, request.parts().get(0).product(), BigDecimal.ZERO);
        workshop.finish(id);

        assertThat(text(quoted(id, SPANISH)))
                .contains("Total, impuestos incluidos 0,00 EUR")
                .doesNotContain("inspección", "Cable");
    }

    private Quotation quoted(RepairId id, Locale language) {
        if (office.repairs().quote(call(language), new RepairIdRequest(id)) instanceof Answer.Done<Quotation> done) {
            return done.document();
        }
        throw new AssertionError("no quotation");
    }

    private static String text(Quotation quotation) throws IOException {
        return ReadPdf.of(quotation.pdf()).text();
    }
}
