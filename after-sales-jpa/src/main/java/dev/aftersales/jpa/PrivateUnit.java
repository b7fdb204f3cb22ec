/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceProviderResolverHolder;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A persistence unit of the library's own, described in code, for whichever persistence provider is there. */
final class PrivateUnit implements PersistenceUnitInfo {

    private static final String NAME = "after-sales";

    private static final List<Class<?>> ENTITIES = List.of(
            TicketRow.class,
            TeamRow.class,
            ActionRow.class,
            StepRow.class,
            DocumentRow.class,
            EntitlementRow.class,
            EntryRow.class,
            UuidAsItIs.class);

    /** Providers also read what a host has set for all of its units, in a file or for its JVM: of these a private one must not hear. */
    private static final Map<String, String> NOT_THE_HOSTS = Map.of(
            "jakarta.persistence.schema-generation.database.action", "none",
            "hibernate.hbm2ddl.auto", "none",
            "hibernate.connection.provider_disables_autocommit", "false",
            "eclipselink.ddl-generation", "none");

    private final DataSource dataSource;
    private final String provider;
    private final List<String> mappingFiles;
    private final ClassLoader loader;
    private final Properties properties = new Properties();

    /** EclipseLink takes units of one name for the same one, whatever their data sources, unless their sessions have names. */
    private PrivateUnit(DataSource dataSource, String provider, List<String> mappingFiles, ClassLoader loader) {
        this.dataSource = dataSource;
        this.provider = provider;
        this.mappingFiles = mappingFiles;
        this.loader = loader;
        properties.putAll(NOT_THE_HOSTS);
        properties.setProperty("hibernate.cache.use_second_level_cache", "false");
        properties.setProperty("hibernate.cache.use_query_cache", "false");
        properties.setProperty("hibernate.jdbc.log.errors", "false");
        properties.setProperty(
                "eclipselink.session-name", NAME + "-" + Long.toHexString(new SecureRandom().nextLong()));
        properties.setProperty("eclipselink.weaving", "false");
        properties.setProperty("eclipselink.logging.logger", "JavaLogger");
        properties.setProperty("eclipselink.logging.level", "SEVERE");
    }

    static EntityManagerFactory on(DataSource dataSource, String schema) {
        return on(dataSource, schema, Map.of());
    }

    /** With further settings of the provider. */
    static EntityManagerFactory on(DataSource dataSource, String schema, Map<String, String> settings) {
        if (schema.isEmpty()) {
            return on(dataSource, List.of(), PrivateUnit.class.getClassLoader(), settings);
        }
        try (DefaultSchema mapping = new DefaultSchema(dataSource, schema)) {
            return on(dataSource, mapping.mappingFiles(), mapping.loader(), settings);
        }
    }

    private static EntityManagerFactory on(
            DataSource dataSource, List<String> mappingFiles, ClassLoader loader, Map<String, String> settings) {
        PersistenceProvider provider =
                PersistenceProviderResolverHolder.getPersistenceProviderResolver().getPersistenceProviders().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                "no persistence provider: add org.hibernate.orm:hibernate-core or"
                                        + " org.eclipse.persistence:eclipselink"));
        // On the module path: what the provider makes of an entity is a class of this module, made of the provider's.
        PrivateUnit.class.getModule().addReads(provider.getClass().getModule());
        PrivateUnit unit = new PrivateUnit(dataSource, provider.getClass().getName(), mappingFiles, loader);
        return provider.createContainerEntityManagerFactory(unit, settings);
    }

    @Override
    public String getPersistenceUnitName() {
        return NAME;
    }

    @Override
    public String getPersistenceProviderClassName() {
        return provider;
    }

    @Override
    @SuppressWarnings("removal")
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return dataSource;
    }

    @Override
    public List<String> getMappingFileNames() {
        return mappingFiles;
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return PrivateUnit.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public List<String> getManagedClassNames() {
        return ENTITIES.stream().map(Class::getName).toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // Entities are not woven: there is nothing lazy about them.
    }

    @Override
    public @Nullable ClassLoader getNewTempClassLoader() {
        return loader;
    }
}
