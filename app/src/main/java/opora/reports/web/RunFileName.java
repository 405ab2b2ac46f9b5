package opora.reports.web;

import opora.identification.Runs;

/** How files of runs are called: «Приказ. Перечень 2026, расчёт 41». */
final class RunFileName {

    private RunFileName() {}

    static String of(String document, Runs.Run run) {
        return document + ". " + of(run);
    }

    /** Of the list itself. */
    static String of(Runs.Run run) {
        return "Перечень %s, расчёт %d".formatted(run.year(), run.id());
    }
}
