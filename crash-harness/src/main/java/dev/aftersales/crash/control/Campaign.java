/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Rounds until enough nodes were killed. Everything random comes from one seed. */
public final class Campaign {

    private static final int STRIKES_A_ROUND = 14;
    private static final int CONNECTIONS = 6;

    private final Path directory;
    private final long seed;
    private final Consumer<String> news;

    public Campaign(Path directory, long seed, Consumer<String> news) {
        this.directory = directory;
        this.seed = seed;
        this.news = news;
    }

    /**
     * What came of a campaign.
     *
     * @param seed the seed, to do it again
     * @param rounds how many rounds
     * @param kills how many nodes were killed
     * @param strikes what else was done
     * @param missing the instants at which none was killed
     * @param lateArrivals how many effects happened although nobody waited for them any more
     * @param findings what the audits found
     */
    public record Outcome(
            long seed,
            int rounds,
            int kills,
            Map<String, Integer> strikes,
            List<String> missing,
            long lateArrivals,
            List<String> findings) {}

    /** At least so many kills, and until a node was killed at each named instant and every strike was done, or the rounds are up. */
    public Outcome run(int kills, int mostRounds) {
        Tally tally = new Tally();
        SplittableRandom random = new SplittableRandom(seed);
        List<String> findings = new ArrayList<>();
        Diary diary = new Diary(directory);
        int round = 0;
        long late = 0;
        try (Cluster cluster = Cluster.start(directory, seed, CONNECTIONS)) {
            while (round < mostRounds
                    && (tally.kills() < kills
                            || !tally.missing().isEmpty()
                            || !tally.untried().isEmpty())) {
                round++;
                List<String> found = new Round(cluster, tally, diary, round, random.split()).run(STRIKES_A_ROUND);
                found.forEach(finding -> news.accept("FOUND " + finding));
                findings.addAll(found);
                news.accept("round " + round + ": " + tally.kills() + " kills, " + findings.size() + " findings");
                late = cluster.backEnd().lateArrivals();
            }
        }
        Map<String, Integer> strikes = new TreeMap<>();
        tally.strikes().forEach((strike, count) -> strikes.put(strike.name(), count));
        return new Outcome(seed, round, tally.kills(), strikes, tally.missing(), late, findings);
    }
}
