/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.repair.QuotationSheet.Line;
import java.text.Normalizer;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A quotation as a web page, for a style sheet to lay out. Not thread-safe. */
final class QuotationPage {

    private final QuotationSheet sheet;
    private final QuotationWords words;
    private final Document page;

    private QuotationPage(QuotationSheet sheet, QuotationWords words, Document page) {
        this.sheet = sheet;
        this.words = words;
        this.page = page;
    }

    static Document of(QuotationSheet sheet, QuotationWords words, String style) {
        try {
            Document page =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new QuotationPage(sheet, words, page).write(style);
            return page;
        } catch (ParserConfigurationException nothingIsConfigured) {
            throw new IllegalStateException(nothingIsConfigured);
        }
    }

    private void write(String style) {
        Element html = add(page, "html");
        html.setAttribute("lang", words.language().toLanguageTag());
        Element head = add(html, "head");
        add(head, "title", title());
        add(head, "style", style);
        Element body = add(html, "body");
        writeHead(body);
        writeFacts(body);
        writeWork(body);
        writeNote(body);
    }

    private String title() {
        return words.say("title") + " " + sheet.number() + " / " + sheet.version();
    }

    private void writeHead(Element body) {
        if (sheet.company() != null) {
            Element header = add(body, "header");
            add(header, "h2", sheet.company().company());
            add(header, "p", sheet.company().address());
        }
        add(body, "h1", title());
    }

    private void writeFacts(Element body) {
        Element facts = table(body, "facts");
        row(facts, words.say("date"), words.date(sheet.date()));
        row(facts, words.say("customer"), sheet.customer());
        row(facts, words.say("product"), words.quantity(sheet.quantity()) + "\u00a0 " + sheet.product());
        if (sheet.lot() != null) {
            row(facts, words.say("lot"), sheet.lot().value());
        }
        row(facts, words.say("description"), sheet.description());
    }

    private void writeWork(Element body) {
        if (sheet.open()) {
            add(body, "h2", words.say("inspection"));
            return;
        }
        Element work = table(body, "work");
        Element head = add(add(work, "thead"), "tr");
        add(head, "th", words.say("item"));
        List.of("quantity", "price", "amount").forEach(key -> number(head, "th", words.say(key)));
        writeLines(work, "parts", sheet.parts());
        writeLines(work, "operations", sheet.operations());
        writeSums(body);
    }

    private void writeLines(Element work, String kind, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Element rows = add(work, "tbody");
        add(add(rows, "tr"), "th", words.say(kind));
        for (Line line : lines) {
            Element row = add(rows, "tr");
            add(row, "td", line.name());
            number(row, "td", words.quantity(line.quantity()));
            number(row, "td", words.money(line.price()));
            number(row, "td", words.money(line.net()));
        }
    }

    private void writeSums(Element body) {
        if (sheet.warranty()) {
            add(body, "p", words.say("warranty"));
        }
        Element sums = table(body, "sums");
        row(sums, words.say("net"), words.money(sheet.net()));
        sheet.taxes().forEach((tax, amount) -> row(sums, tax, words.money(amount)));
        row(sums, words.say("total"), words.money(sheet.total()));
    }

    private void writeNote(Element body) {
        if (sheet.note() != null) {
            add(body, "h2", words.say("notes"));
            add(body, "p", sheet.note().value());
        }
    }

    private Element table(Element parent, String name) {
        Element table = add(parent, "table");
        table.setAttribute("class", name);
        return table;
    }

    private void row(Element table, String label, String value) {
        Element row = add(table, "tr");
        add(row, "th", label);
        add(row, "td", value);
    }

    private void number(Element row, String cell, String text) {
        add(row, cell, text).setAttribute("class", "number");
    }

    /** The typeface has letters with their marks, but does not put marks on letters. */
    private Element add(Node parent, String name, String text) {
        Element element = add(parent, name);
        element.setTextContent(Normalizer.normalize(text, Normalizer.Form.NFC));
        return element;
    }

    private Element add(Node parent, String name) {
        Element element = page.createElement(name);
        parent.appendChild(element);
        return element;
    }
}
