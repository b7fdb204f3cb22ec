/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Transition;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes what usually happens in one statement instead of a transaction of several. It only ever succeeds: whatever is unusual, or
 * meets a condition that does not hold, has changed nothing and is left to the statements one by one, which also know why.
 */
final class Folding {

    private final FoldedStatements statements;
    private final FoldedAcceptance acceptances = new FoldedAcceptance();
    private final FoldedTransition transitions = new FoldedTransition();
    private final Function<Function<EntityManager, Boolean>, Boolean> session;

    /**
     * Folds transactions.
     *
     * @param statements the statements
     * @param session does work on an entity manager, and commits it
     */
    Folding(FoldedStatements statements, Function<Function<EntityManager, Boolean>, Boolean> session) {
        this.statements = statements;
        this.session = session;
    }

    /** Whether it was accepted; if not, nothing was changed. */
    boolean accepted(Acceptance acceptance) {
        return written(statements.accept(), acceptances.rows(acceptance));
    }

    /** Whether it was written; if not, nothing was changed. */
    boolean moved(Transition transition) {
        return written(statements.move(), transitions.rows(transition));
    }

    private boolean written(String statement, Optional<? extends JsonNode> rows) {
        return rows.isPresent() && written(statement, rows.get().toString());
    }

    private boolean written(String statement, String rows) {
        try {
            return session.apply(entities -> {
                entities.createNativeQuery(statement).setParameter(1, rows).getSingleResult();
                return true;
            });
        } catch (RuntimeException failure) {
            if (isUndone(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Whether it is certain that nothing was changed, and somebody else may know more. */
    private static boolean isUndone(RuntimeException failure) {
        if (SqlFailure.of(failure) != SqlFailure.OTHER) {
            return true;
        }
        SQLException cause = SqlFailure.sqlException(failure);
        return cause != null && FoldedStatements.MISSED.equals(cause.getSQLState());
    }
}
