/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param name what they sign in with
 * @param fullName what others call them
 * @param password the hash of their password
 * @param role what they are here
 * @param customer whom a portal customer stands for; null for everybody else
 */
public record Account(
        String name,
        String fullName,
        String password,
        Role role,
        @Nullable String customer) implements Serializable {

    /**
     * The first letters of the name's words, two at most.
     *
     * @return such as "ML" for "Marta López"
     */
    public String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : fullName.split(" ", 2)) {
            initials.appendCodePoint(word.codePointAt(0));
        }
        return initials.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
