/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    /** A constant the library has no words for. */
    private enum Unheard {
        OF {
            @Override
            public String toString() {
                return "a constant with a class of its own";
            }
        }
    }

    @Test
    @DisplayName("SET-1: the five services are headed as in the source")
    void settings() {
        assertThat(settings(Locale.ENGLISH))
                .containsExactly("Refunds", "Coupons", "Returns", "Repairs", "Field Service");
        assertThat(settings(SPANISH))
                .containsExactly("Reembolsos", "Cupones", "Devoluciones", "Reparaciones", "Servicio externo");
        assertThat(settings(ROMANIAN))
                .containsExactly("Rambursări", "Cupoane", "Retururi", "Reparații", "Servicii pe teren");
    }

    @Test
    @DisplayName("TKT-2: the buttons are labelled as in the source")
    void buttons() {
        assertThat(labels(AfterSalesService.values(), Locale.ENGLISH))
                .containsExactly("Refund", "Coupon", "Return", "Repair", "Create Task");
        assertThat(labels(AfterSalesService.values(), SPANISH))
                .containsExactly("Reembolso", "Cupón", "Devolver", "Reparar", "Crear tarea");
        assertThat(labels(AfterSalesService.values(), ROMANIAN))
                .containsExactly("Rambursare", "Cupon", "Retur", "Reparație", "Creați sarcină");
        assertThat(Labels.noun(AfterSalesService.RETURN, SPANISH)).isEqualTo("Devolución");
    }

    @Test
    @DisplayName("TKT-3, RET-5: the smart buttons are labelled as in the source")
    void smartButtons() {
        assertThat(labels(DocumentKind.values(), Locale.ENGLISH))
                .containsExactly("Credit Notes", "Draft Invoices", "Coupons", "Return", "Repairs", "Tasks");
        assertThat(labels(DocumentKind.values(), SPANISH))
                .containsExactly(
                        "Notas de crédito", "Borradores de factura", "Cupones", "Devolver", "Reparaciones", "Tareas");
        assertThat(labels(DocumentKind.values(), ROMANIAN))
                .containsExactly("Note de credit", "Ciorne de factură", "Cupoane", "Retur", "Reparații", "Sarcini");
    }

    @Test
    @DisplayName("TKT-4: who is named for what changed outside is said in each language")
    void outside() {
        assertThat(Labels.outside(Locale.ENGLISH)).isEqualTo("Connected system");
        assertThat(Labels.outside(SPANISH)).isEqualTo("Sistema conectado");
        assertThat(Labels.outside(ROMANIAN)).isEqualTo("Sistemul conectat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|0|0 Credit Notes",
                "en|1|1 Credit Note",
                "en|3|3 Credit Notes",
                "en|1234|1,234 Credit Notes",
                "es|0|0 notas de crédito",
                "es|1|1 nota de crédito",
                "es|21|21 notas de crédito",
                "es|12345|12.345 notas de crédito",
                "ro|0|0 note de credit",
                "ro|1|1 notă de credit",
                "ro|2|2 note de credit",
                "ro|19|19 note de credit",
                "ro|20|20 de note de credit",
                "ro|21|21 de note de credit",
                "ro|100|100 de note de credit",
                "ro|101|101 note de credit",
                "ro|119|119 note de credit",
                "ro|120|120 de note de credit",
                "ja|2|2 Credit Notes"
            })
    @DisplayName("TKT-3: documents are counted in the plural of the language")
    void counts(String tag, int count, String expected) {
        assertThat(Labels.count(DocumentKind.CREDIT_NOTE, count, Locale.forLanguageTag(tag)))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("TKT-3: even a count that cannot be is said")
    void oddCounts() {
        assertThat(Labels.count(DocumentKind.TASK, -1, Locale.ENGLISH)).isEqualTo("-1 Task");
        assertThat(Labels.count(DocumentKind.TASK, Integer.MIN_VALUE, ROMANIAN)).endsWith("de sarcini");
    }

    @Test
    @DisplayName("REP-3: invoice methods are named and explained")
    void invoiceMethods() {
        assertThat(labels(InvoiceMethod.values(), SPANISH))
                .containsExactly("Antes de la reparación", "Después de la reparación", "Sin factura");
        assertThat(Labels.help(InvoiceMethod.NO_INVOICE, Locale.ENGLISH)).isEqualTo("Never billed.");
    }

    @Test
    @DisplayName("TKT-6: what has no word is called by its name, and has no explanation")
    void unknown() {
        assertThat(Labels.of(Unheard.OF, SPANISH)).isEqualTo("OF");
        assertThat(Labels.help(Unheard.OF, SPANISH)).isEmpty();
        assertThat(Labels.help(Tracking.LOT, SPANISH)).isEmpty();
        assertThat(Labels.entry(Unheard.OF, Map.of("user", "marta"), SPANISH)).isEqualTo("OF");
    }

    @Test
    @DisplayName("TKT-6: any other language is answered in English, any region in its language")
    void otherLanguages() {
        assertThat(Labels.of(ActionState.CALLING, Locale.JAPANESE)).isEqualTo("In progress");
        assertThat(Labels.of(ActionState.CALLING, Locale.forLanguageTag("es-419")))
                .isEqualTo("En curso");
        assertThat(Labels.of(ActionState.CALLING, Locale.forLanguageTag("ro-MD")))
                .isEqualTo("În curs");
    }

    @Test
    @DisplayName("TKT-4: the chatter says who did what to which document")
    void entries() {
        Map<String, String> arguments = Map.of("user", "Marta", "service", "RETURN", "document", "WH/IN/7");
        assertThat(Labels.entry(EntryKind.COMPLETED, arguments, Locale.ENGLISH))
                .isEqualTo("Return: completed for Marta (WH/IN/7).");
        assertThat(Labels.entry(EntryKind.COMPLETED, arguments, SPANISH))
                .isEqualTo("Devolución: solicitud de Marta completada (WH/IN/7).");
        assertThat(Labels.entry(EntryKind.COMPLETED, arguments, ROMANIAN))
                .isEqualTo("Retur: cererea făcută de Marta este finalizată (WH/IN/7).");
    }

    @Test
    @DisplayName("EXE-7: the chatter says who settled an action by hand, and why")
    void resolution() {
        Map<String, String> arguments = Map.of("user", "Ion", "service", "REFUND", "reason", "seen in the ledger");
        assertThat(Labels.entry(EntryKind.RESOLVED_DONE, arguments, Locale.ENGLISH))
                .isEqualTo("Refund: Ion recorded the request as done: seen in the ledger");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("TKT-4: an entry is a whole sentence with whatever is known")
    void noHoles(EntryKind kind) {
        List<String> names = List.of("user", "service", "document", "reason");
        for (Language language : Language.values()) {
            for (int known = 0; known < 1 << names.size(); known++) {
                String sentence = Labels.entry(kind, arguments(names, known), language.locale());
                assertThat(sentence)
                        .isNotBlank()
                        .isEqualTo(sentence.strip())
                        .doesNotContain("{", "}", "()", "  ", " .", " ,", kind.name());
            }
        }
    }

    @Test
    @DisplayName("TKT-4: arguments from outside are shown as text, cleaned and cut")
    void hostileArguments() {
        Map<String, String> arguments = Map.of("service", "{user}\n'x'", "user", "M\u0000" + "x".repeat(1 << 20));
        assertThat(Labels.entry(EntryKind.APPROVED, arguments, Locale.ENGLISH))
                .startsWith("{user} 'x': Mxxx")
                .endsWith("x… approved the request.")
                .hasSizeLessThan(300);
        assertThat(Labels.entry(EntryKind.APPROVED, Map.of("service", " ", "user", "\u0000"), Locale.ENGLISH))
                .isEqualTo("The request was approved.");
    }

    private static Map<String, String> arguments(List<String> names, int known) {
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            arguments.put(names.get(i), (known & 1 << i) == 0 ? "" : "value");
        }
        return arguments;
    }

    private static Stream<String> settings(Locale locale) {
        return Arrays.stream(AfterSalesService.values()).map(service -> Labels.setting(service, locale));
    }

    private static Stream<String> labels(Enum<?>[] constants, Locale locale) {
        return Arrays.stream(constants).map(constant -> Labels.of(constant, locale));
    }
}
