/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.Desk;
import dev.aftersales.action.Prepared;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A helpdesk as its developers write it: everything else is found by Spring Boot. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(HelpdeskApplication.Notes.class)
class HelpdeskApplication {

    @Bean
    Shop shop() {
        return new Shop();
    }

    @Bean
    Object erp(Shop shop) {
        return shop.erp;
    }

    /** A service of the application with rows of its own. */
    @Service
    static class Notes {

        @PersistenceContext
        private EntityManager entities;

        @Transactional
        void note(String text, Desk desk, Prepared<?> prepared) {
            entities.persist(new Note(text));
            desk.enlist(prepared);
            if (text.isBlank()) {
                throw new IllegalArgumentException("a blank note");
            }
        }

        @Transactional
        void inside(Runnable work) {
            work.run();
        }

        @Transactional(readOnly = true)
        long count() {
            return entities.createQuery("select count(n) from Note n", Long.class)
                    .getSingleResult();
        }
    }
}
