/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.Transition;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Does what usually happens by the database's own driver, and writes in one round trip instead of one for each statement. It only
 * ever succeeds: whatever is unusual, or meets a condition that does not hold, has changed nothing and is left to the statements
 * one by one, which also know why.
 */
final class Folding {

    private final DataSource dataSource;
    private final FoldedBrief briefs;
    private final FoldedAcceptance acceptances;
    private final FoldedTransition transitions;

    Folding(DataSource dataSource, Dialect dialect, Briefs briefs, Entries entries) {
        this.dataSource = dataSource;
        this.briefs = new FoldedBrief(dialect, briefs);
        this.acceptances = new FoldedAcceptance(dialect);
        this.transitions = new FoldedTransition(dialect, entries);
    }

    /** What a new command on a ticket needs to know; empty for any other question, and when the database gave it up. */
    Optional<Briefing> brief(BriefingRequest asked) {
        try {
            return briefs.brief(dataSource, asked);
        } catch (SQLException failure) {
            if (isUndone(failure)) {
                return Optional.empty();
            }
            throw new PersistenceException(failure);
        }
    }

    /** Whether it was accepted; if not, nothing was changed. */
    boolean accepted(Acceptance acceptance) {
        return written(acceptances.pipeline(acceptance));
    }

    /** Whether it was written; if not, nothing was changed. */
    boolean moved(Transition transition) {
        return written(transitions.pipeline(transition));
    }

    private boolean written(Optional<Pipeline> pipeline) {
        return pipeline.isPresent() && written(pipeline.get());
    }

    private boolean written(Pipeline pipeline) {
        try {
            pipeline.commit(dataSource);
            return true;
        } catch (SQLException failure) {
            if (isUndone(failure)) {
                return false;
            }
            throw new PersistenceException(failure);
        }
    }

    /** Whether it is certain that nothing was changed, and somebody else may know more. */
    private static boolean isUndone(SQLException failure) {
        return SqlFailure.of(failure) != SqlFailure.OTHER || Pipeline.MISSED.equals(failure.getSQLState());
    }
}
