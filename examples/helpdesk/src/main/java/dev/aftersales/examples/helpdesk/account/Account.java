/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import java.io.Serializable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern WORD = Pattern.compile("[^\\p{javaWhitespace}\\p{Z}]+");
    private static final int MOST_INITIALS = 2;

    public String initials() {
        return initials(fullName);
    }

    /**
     * The first letters of the words of a name, two at most.
     *
     * @param name the name
     * @return such as "ML" for "Marta López"; a dot where there is no name
     */
    public static String initials(String name) {
        String initials = WORD.matcher(name)
                .results()
                .limit(MOST_INITIALS)
                .map(word -> Character.toString(word.group().codePointAt(0)))
                .collect(Collectors.joining());
        return initials.isEmpty() ? "·" : initials;
    }

    @Override
    public String toString() {
        return name;
    }
}
