/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.examples.backoffice.directory.Tracking;
import dev.aftersales.spi.directory.ProductKind;
import java.math.BigDecimal;
import java.util.Locale;

/** What the shop sells: goods with and without serial numbers, goods by the lot, and services. */
public enum Article {
    /** By serial number. */
    ESPRESSO("Espresso machine", "Cafetera espresso", "Espressor", Tracking.SERIAL, "pcs", "429.00", "260.00"),
    /** By serial number. */
    DRILL(
            "Cordless drill 18 V",
            "Taladro a batería 18 V",
            "Mașină de găurit 18 V",
            Tracking.SERIAL,
            "pcs",
            "139.90",
            "78.00"),
    /** By serial number. */
    SAW("Circular saw", "Sierra circular", "Ferăstrău circular", Tracking.SERIAL, "pcs", "189.00", "112.00"),
    /** By serial number. */
    DISHWASHER("Dishwasher", "Lavavajillas", "Mașină de spălat vase", Tracking.SERIAL, "pcs", "549.00", "371.00"),
    /** By serial number. */
    AIRCON(
            "Air conditioner",
            "Aire acondicionado",
            "Aparat de aer condiționat",
            Tracking.SERIAL,
            "pcs",
            "899.00",
            "610.00"),
    /** By serial number. */
    VACUUM("Vacuum cleaner", "Aspiradora", "Aspirator", Tracking.SERIAL, "pcs", "219.50", "131.00"),
    /** By serial number. */
    HEATER(
            "Water heater 80 l",
            "Termo eléctrico 80 l",
            "Boiler electric 80 l",
            Tracking.SERIAL,
            "pcs",
            "259.00",
            "168.00"),
    /** By serial number. */
    PRINTER(
            "Label printer",
            "Impresora de etiquetas",
            "Imprimantă de etichete",
            Tracking.SERIAL,
            "pcs",
            "174.95",
            "99.00"),
    /** By the lot. */
    BEANS("Coffee beans", "Café en grano", "Cafea boabe", Tracking.LOT, "kg", "18.40", "10.20"),
    /** By the lot. */
    DESCALER("Descaler", "Descalcificador", "Soluție de decalcifiere", Tracking.LOT, "l", "9.75", "4.10"),
    /** By the lot. */
    PAINT("White wall paint", "Pintura blanca", "Vopsea lavabilă albă", Tracking.LOT, "l", "7.30", "3.90"),
    /** By the lot. */
    VARNISH("Wood varnish", "Barniz para madera", "Lac pentru lemn", Tracking.LOT, "l", "14.60", "8.05"),
    /** Counted. */
    BATTERY("Battery 18 V 4 Ah", "Batería 18 V 4 Ah", "Acumulator 18 V 4 Ah", Tracking.NONE, "pcs", "69.90", "38.00"),
    /** Counted. */
    BITS("Set of drill bits", "Juego de brocas", "Set de burghie", Tracking.NONE, "set", "24.90", "11.00"),
    /** Counted. */
    FILTER("Water filter", "Filtro de agua", "Filtru de apă", Tracking.NONE, "pcs", "12.35", "5.20"),
    /** Counted. */
    GASKET("Gasket set", "Juego de juntas", "Set de garnituri", Tracking.NONE, "set", "8.90", "2.75"),
    /** Counted. */
    PUMP("Replacement pump", "Bomba de recambio", "Pompă de schimb", Tracking.NONE, "pcs", "46.00", "24.50"),
    /** Counted. */
    LAMP("Desk lamp", "Lámpara de mesa", "Lampă de birou", Tracking.NONE, "pcs", "39.95", "19.80"),
    /** Counted. */
    CHAIR("Office chair", "Silla de oficina", "Scaun de birou", Tracking.NONE, "pcs", "189.00", "104.00"),
    /** Counted. */
    DESK("Standing desk", "Escritorio elevable", "Birou reglabil", Tracking.NONE, "pcs", "479.00", "290.00"),
    /** Measured. */
    CABLE("Cable 3 × 1.5 mm²", "Cable 3 × 1,5 mm²", "Cablu 3 × 1,5 mm²", Tracking.NONE, "m", "1.15", "0.52"),
    /** Work. */
    LABOUR("Repair work", "Mano de obra", "Manoperă", "h", "48.00", "29.00"),
    /** Work. */
    INSPECTION("Inspection", "Inspección", "Inspecție", "h", "36.00", "24.00"),
    /** Work. */
    INSTALLATION("Installation", "Instalación", "Instalare", "h", "55.00", "33.00"),
    /** Work. */
    TRAVEL("Travel, flat rate", "Desplazamiento", "Deplasare", "pcs", "30.00", "18.00");

    private final String english;
    private final String spanish;
    private final String romanian;
    private final ProductKind kind;
    private final Tracking tracking;
    private final String unit;
    private final String price;
    private final String cost;

    Article(String english, String spanish, String romanian, String unit, String price, String cost) {
        this(english, spanish, romanian, ProductKind.SERVICE, Tracking.NONE, unit, price, cost);
    }

    Article(
            String english,
            String spanish,
            String romanian,
            Tracking tracking,
            String unit,
            String price,
            String cost) {
        this(english, spanish, romanian, ProductKind.GOODS, tracking, unit, price, cost);
    }

    Article(
            String english,
            String spanish,
            String romanian,
            ProductKind kind,
            Tracking tracking,
            String unit,
            String price,
            String cost) {
        this.english = english;
        this.spanish = spanish;
        this.romanian = romanian;
        this.kind = kind;
        this.tracking = tracking;
        this.unit = unit;
        this.price = price;
        this.cost = cost;
    }

    /**
     * The name in the catalogue.
     *
     * @param language English, Spanish or Romanian; any other is answered in English
     * @return no other article's
     */
    public String name(Locale language) {
        return switch (language.getLanguage()) {
            case "es" -> spanish;
            case "ro" -> romanian;
            default -> english;
        };
    }

    /**
     * Whether it is a thing or work.
     *
     * @return the kind
     */
    public ProductKind kind() {
        return kind;
    }

    /**
     * How its pieces are told apart.
     *
     * @return the tracking
     */
    public Tracking tracking() {
        return tracking;
    }

    /**
     * What it is counted in.
     *
     * @return the unit
     */
    public String unit() {
        return unit;
    }

    /**
     * What one costs the customer.
     *
     * @return euro, without tax
     */
    public BigDecimal price() {
        return new BigDecimal(price);
    }

    /**
     * What one costs the shop.
     *
     * @return euro
     */
    public BigDecimal cost() {
        return new BigDecimal(cost);
    }
}
