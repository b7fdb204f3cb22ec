/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** What somebody is at this helpdesk. */
public enum Role {
    /** Answers tickets. */
    AGENT,
    /** Answers tickets, sets teams up, looks after what is stuck. */
    TEAM_LEAD,
    /** Repairs, and sees the tickets that ask for it. */
    REPAIR_TECHNICIAN,
    /** A customer in the portal. */
    PORTAL;

    /** The authority of everybody who works here. */
    public static final String STAFF = "STAFF";

    /**
     * Whether they work here.
     *
     * @return false for customers
     */
    public boolean isStaff() {
        return this != PORTAL;
    }

    /**
     * What Spring Security knows of it: the role, and {@value #STAFF} for everybody who works here.
     *
     * @return the authorities
     */
    List<GrantedAuthority> authorities() {
        return isStaff()
                ? AuthorityUtils.createAuthorityList("ROLE_" + name(), "ROLE_" + STAFF)
                : AuthorityUtils.createAuthorityList("ROLE_" + name());
    }
}
