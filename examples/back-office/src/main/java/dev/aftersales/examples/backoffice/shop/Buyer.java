/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import java.util.List;

/** Who buys at the shop: companies with their contacts, and people. */
public enum Buyer {
    /** A garage, which buys tools. */
    EBRO("Talleres Ebro, S.L.", "Polígono Malpica 14, Zaragoza", "Marta Gil", "Iñaki Ruiz"),
    /** A home for the elderly. */
    OLMOS("Residencia Los Olmos", "Calle del Olmo 12, Madrid", "Carmen Vidal"),
    /** A furniture house, which signs in to the portal. */
    GEMINI("Gemini Interiores, S.A.", "Avenida de la Constitución 8, Sevilla", "Edith Sánchez", "Óscar Morales"),
    /** A hotel by the sea. */
    MIRADOR("Hotel Mirador del Puerto", "Paseo Marítimo 3, Alicante", "Lucía Ferrándiz"),
    /** A school with workshops. */
    ENCINAS("Colegio Las Encinas", "Camino de las Encinas 1, Toledo", "Tomás Prieto"),
    /** A bakery with three shops. */
    SOTO("Panadería Hermanos Soto", "Plaza Mayor 21, Burgos", "Ana Soto"),
    /** A clinic. */
    BRIGIDA("Clínica Santa Brígida", "Calle Real 40, A Coruña", "Xoel Castro"),
    /** A workshop in Romania, billed in lei. */
    MURESAN("Atelier Mureșan SRL", "Strada Horea 5, Cluj-Napoca", "Andrei Mureșan"),
    /** An importer in Japan, billed in yen. */
    KAWABATA("Kawabata Shōkai K.K.", "2-8 Nakanoshima, Osaka", "Haruka Kawabata"),
    /** An importer in Kuwait, billed in dinar. */
    ALNOOR("Al Noor Trading W.L.L.", "Sharq, Block 3, Kuwait City", "Yousef Al-Sabah"),
    /** A person. */
    ELENA("Elena Popescu", "Calle Goya 77, Madrid"),
    /** A person. */
    JORDI("Jordi Ferrer", "Carrer del Bruc 15, Barcelona");

    private final String fullName;
    private final String address;
    private final List<String> contacts;

    Buyer(String fullName, String address, String... contacts) {
        this.fullName = fullName;
        this.address = address;
        this.contacts = List.of(contacts);
    }

    /**
     * The name in the directory.
     *
     * @return as printed on invoices, no one else's
     */
    public String fullName() {
        return fullName;
    }

    /**
     * Where visits go.
     *
     * @return street and town
     */
    public String address() {
        return address;
    }

    /**
     * Who can be spoken to there.
     *
     * @return the names of the contacts; empty for a person
     */
    public List<String> contacts() {
        return contacts;
    }
}
