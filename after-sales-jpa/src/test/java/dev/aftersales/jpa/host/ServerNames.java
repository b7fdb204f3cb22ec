/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;

/**
 * The names under which an application server keeps what JTA needs, for a persistence provider that looks there. Named in {@code
 * jndi.properties}.
 */
public final class ServerNames implements InitialContextFactory {

    @Override
    public Context getInitialContext(Hashtable<?, ?> environment) throws NamingException {
        return new Names();
    }

    private static final class Names extends InitialContext {

        Names() throws NamingException {
            super(true);
        }

        @Override
        public Object lookup(String name) throws NamingException {
            return switch (name) {
                case "java:jboss/TransactionManager" -> Narayana.manager();
                case "java:jboss/TransactionSynchronizationRegistry" -> Narayana.registry();
                default -> throw new NameNotFoundException(name);
            };
        }
    }
}
