/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import java.util.Collection;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in.
 *
 * @param account their account
 */
public record SignedIn(Account account) implements UserDetails {

    /**
     * Who is signed in on this thread.
     *
     * @return empty on the sign-in page
     */
    public static Optional<SignedIn> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return account.role().authorities();
    }

    @Override
    public String getPassword() {
        return account.password();
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    /**
     * Whether they have a role.
     *
     * @param role the name of the role
     * @return whether it is theirs
     */
    public boolean is(String role) {
        return account.role() == Role.valueOf(role);
    }
}
