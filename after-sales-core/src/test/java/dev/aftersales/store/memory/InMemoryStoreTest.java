/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.AcceptContract;
import dev.aftersales.store.CapContract;
import dev.aftersales.store.ClaimContract;
import dev.aftersales.store.ConcurrencyContract;
import dev.aftersales.store.DocumentContract;
import dev.aftersales.store.HoldContract;
import dev.aftersales.store.ObservationContract;
import dev.aftersales.store.OutboxContract;
import dev.aftersales.store.PollContract;
import dev.aftersales.store.RevisionContract;
import dev.aftersales.store.Store;
import dev.aftersales.store.SubjectContract;
import dev.aftersales.store.TenantContract;
import dev.aftersales.store.TicketContract;
import dev.aftersales.store.TransitionContract;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The in-memory store keeps the contract of every store. */
class InMemoryStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456789Z");

    private static Store emptyStore() {
        return new InMemoryStore(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    @DisplayName("EXE-5: the store's time is that of its clock, to the microsecond")
    void tellsTheTimeToTheMicrosecond() {
        assertThat(emptyStore().now()).isEqualTo("2026-03-01T10:00:00.123456Z");
    }

    @Nested
    class Tickets extends TicketContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Accepting extends AcceptContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Caps extends CapContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Transitions extends TransitionContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Holds extends HoldContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Claims extends ClaimContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Documents extends DocumentContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Revisions extends RevisionContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Tenants extends TenantContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Subjects extends SubjectContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Observations extends ObservationContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }

    @Nested
    class Polling extends PollContract {
        @Override
        protected Store emptyStore() {
            return InMemoryStoreTest.emptyStore();
        }
    }
}
