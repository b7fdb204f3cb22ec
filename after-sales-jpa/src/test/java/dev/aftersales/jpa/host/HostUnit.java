/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Persistence units of hosts, those of META-INF/persistence.xml, with settings of their own. */
final class HostUnit {

    private final Map<String, Object> properties = new HashMap<>();

    static HostUnit plain() {
        return new HostUnit();
    }

    HostUnit with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** With resource-local transactions. */
    EntityManagerFactory over(DataSource database) {
        properties.put("jakarta.persistence.nonJtaDataSource", database);
        return Persistence.createEntityManagerFactory("host", properties);
    }

    /** Over a data source that takes part in Jakarta Transactions. */
    EntityManagerFactory overJta(DataSource database) {
        properties.put("jakarta.persistence.jtaDataSource", database);
        properties.put(
                "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.JBossStandAloneJtaPlatform");
        properties.put("eclipselink.target-server", "JBoss");
        return Persistence.createEntityManagerFactory("host-jta", properties);
    }
}
