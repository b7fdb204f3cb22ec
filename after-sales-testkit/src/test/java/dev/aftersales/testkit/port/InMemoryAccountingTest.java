/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource
class InMemoryAccountingTest extends AccountingPortContract {

    private final BooksUnderTest books;

    InMemoryAccountingTest(BooksUnderTest books) {
        this.books = books;
    }

    @Override
    protected AccountingBackEnd openBackEnd() {
        return books.open();
    }
}
