/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.plot;

import dev.aftersales.crash.control.Cluster;
import dev.aftersales.spi.TenantId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where plots are played: three nodes that do nothing until they are told to. Used by one thread. */
public final class Stage implements AutoCloseable {

    private static final int CONNECTIONS = 6;
    private static final int ATTEMPTS = 3;

    private final Cluster cluster;
    private int played;

    private Stage(Cluster cluster) {
        this.cluster = cluster;
    }

    public static Stage open(Path directory) {
        return new Stage(Cluster.start(directory, 0, CONNECTIONS));
    }

    /** Plays a plot with the sound engine. */
    public List<String> sound(Plot plot) {
        return findings(plot, true);
    }

    /** Plays it with the mistake; once more where a busy machine spoilt the timing of the plot. */
    public List<String> broken(Plot plot) {
        List<String> findings = brokenOnce(plot);
        for (int again = 1; again < ATTEMPTS && !plot.isShownBy(findings); again++) {
            findings = brokenOnce(plot);
        }
        return findings;
    }

    private List<String> brokenOnce(Plot plot) {
        if (!plot.isOfNode()) {
            return findings(plot, false);
        }
        cluster.kill(Scene.SECOND);
        cluster.launch(Scene.SECOND, true);
        try {
            return findings(plot, false);
        } finally {
            cluster.kill(Scene.SECOND);
            cluster.launch(Scene.SECOND);
        }
    }

    /** What the audit finds, once the second node has recovered all it can. */
    private List<String> findings(Plot plot, boolean sound) {
        played++;
        TenantId tenant = plot.manners(sound).tenant("plot" + played);
        cluster.office().open(tenant);
        plot.play(new Scene(cluster, tenant));
        cluster.node(Scene.SECOND).order("drain", Map.of("tenants", tenant.value()));
        return cluster.office().audit(tenant, cluster.backEnd().ledgers(), Cluster.NODES);
    }

    @Override
    public void close() {
        cluster.close();
    }
}
