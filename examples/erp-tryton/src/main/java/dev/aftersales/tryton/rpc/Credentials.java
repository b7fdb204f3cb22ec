/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

/**
 * Who logs in.
 *
 * @param user the login name
 * @param password the password; in no text
 */
public record Credentials(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
