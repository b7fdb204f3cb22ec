/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.sent;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Listens to what is sent through a data source. */
final class Wiretap {

    private final List<Statement> heard = new CopyOnWriteArrayList<>();
    private final DataSource dataSource;

    Wiretap(DataSource database) {
        this.dataSource = ProxyDataSourceBuilder.create(database)
                .listener(new NoOpQueryExecutionListener() {
                    @Override
                    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                        queries.forEach(Wiretap.this::hear);
                    }
                })
                .build();
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** What is sent while something is done. */
    List<Statement> during(Runnable work) {
        heard.clear();
        work.run();
        return List.copyOf(heard);
    }

    private void hear(QueryInfo query) {
        if (query.getParametersList().isEmpty()) {
            heard.add(new Statement(query.getQuery(), Map.of()));
        }
        query.getParametersList().forEach(parameters -> heard.add(new Statement(query.getQuery(), values(parameters))));
    }

    private static Map<Integer, Object> values(List<ParameterSetOperation> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.getArgs()[0] instanceof Integer)
                .collect(Collectors.toMap(
                        parameter -> (Integer) parameter.getArgs()[0],
                        parameter -> String.valueOf(parameter.getArgs()[1]),
                        (first, second) -> second));
    }
}
