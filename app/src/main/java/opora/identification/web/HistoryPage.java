package opora.identification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Approvals.Approval;
import opora.identification.history.ListHistory;
import opora.identification.history.ListHistory.Kept;
import opora.identification.history.ListHistory.Line;
import opora.identification.history.ListHistory.Movement;
import opora.identification.history.ListHistory.Told;
import opora.ui.YearBars;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * The lists year by year.
 *
 * @param answer in sentences; empty while there is no list
 * @param chart empty while there are fewer than two years
 * @param mayRecord whether the one who looks records years before Opora
 * @param form as typed
 */
public record HistoryPage(
        List<String> answer,
        Optional<YearBars> chart,
        List<Row> rows,
        boolean mayRecord,
        Map<String, String> form,
        Map<String, String> mistakes) {

    private static final Noun FIELD = new Noun("поле", "поля", "полей");
    private static final Noun SCHOOL_LESS = new Noun("школа", "школы", "школ");

    /**
     * @param counts of the other statuses; empty where a document tells only the list
     * @param movement «вошли 4, осталась 1, вышли 2»; «» without a list of the year before
     * @param without municipalities without a listed school; «» where nothing is known of them
     */
    public record Row(
            Line line,
            String year,
            String address,
            String source,
            String listed,
            Optional<Counts> counts,
            String movement,
            String without,
            String names) {}

    public record Counts(String schools, String atRisk, String clear, String noData) {}

    static HistoryPage of(
            ListHistory history,
            Viewer viewer,
            Map<String, String> form,
            Map<String, String> mistakes) {
        return new HistoryPage(
                answer(history),
                chart(history),
                history.years().stream().map(HistoryPage::row).toList(),
                viewer.may(Right.PUT_IN_FORCE),
                form,
                mistakes);
    }

    private static List<String> answer(ListHistory history) {
        List<Line> years = history.years();
        if (years.isEmpty()) {
            return List.of();
        }
        Line newest = years.getFirst();
        List<String> told = new ArrayList<>();
        told.add(
                "В перечне %s года — %s."
                        .formatted(newest.year(), Noun.SCHOOL.counted(newest.listed())));
        if (years.size() > 1) {
            Line before = years.get(1);
            int more = newest.listed() - before.listed();
            told.add(
                    more == 0
                            ? "Столько же, сколько по результатам %s года.".formatted(before.year())
                            : "По результатам %s года было %s: стало %s на %s."
                                    .formatted(
                                            before.year(),
                                            Numbers.whole(before.listed()),
                                            more > 0 ? "больше" : "меньше",
                                            Numbers.whole(Math.abs(more))));
            told.add(
                    "Число зависит и от методики, и от того, какие процедуры проводились и загружены: годы сравнимы, только если они одни и те же.");
        }
        return told;
    }

    private static Optional<YearBars> chart(ListHistory history) {
        if (history.years().size() < 2) {
            return Optional.empty();
        }
        List<YearBars.Value> values = new ArrayList<>();
        List<Line> lines = history.years().reversed();
        AcademicYear last = lines.getLast().year();
        int at = 0;
        for (AcademicYear year = lines.getFirst().year();
                year.compareTo(last) <= 0;
                year = year.next()) {
            Line line = lines.get(at);
            boolean known = line.year().equals(year);
            values.add(
                    new YearBars.Value(
                            year.toString(),
                            known ? Optional.of(line.listed()) : Optional.empty(),
                            line instanceof Kept));
            at += known ? 1 : 0;
        }
        return Optional.of(YearBars.of("Школ в перечне", values));
    }

    private static Row row(Line line) {
        return switch (line) {
            case Kept kept -> row(kept);
            case Told told ->
                    new Row(
                            told,
                            told.year().toString(),
                            "",
                            told.past().act()
                                    + told.past()
                                            .schools()
                                            .map(all -> "; всего " + SCHOOL_LESS.counted(all))
                                            .orElse(""),
                            Numbers.whole(told.listed()),
                            Optional.empty(),
                            "",
                            "",
                            "");
        };
    }

    private static Row row(Kept kept) {
        return new Row(
                kept,
                kept.year().toString(),
                "/identification/runs/" + kept.run().id(),
                "Расчёт %d%s"
                        .formatted(
                                kept.run().id(),
                                kept.approval()
                                        .map(HistoryPage::order)
                                        .orElse(", приказ не записан")),
                Numbers.whole(kept.listed()),
                Optional.of(
                        new Counts(
                                Numbers.whole(kept.run().counts().schools()),
                                Numbers.whole(kept.run().counts().atRisk()),
                                Numbers.whole(kept.run().counts().clear()),
                                Numbers.whole(kept.run().counts().noData()))),
                kept.movement().map(HistoryPage::words).orElse(""),
                "%d из %d".formatted(kept.without().size(), kept.municipalities()),
                String.join("; ", kept.without()));
    }

    private static String order(Approval approval) {
        return ", приказ № %s от %s"
                .formatted(
                        approval.what().order().number(), Days.of(approval.what().order().date()));
    }

    /** «вошли 4, остались 7, вышли 2, без данных 1, больше не участвуют 1». */
    private static String words(Movement movement) {
        return "вошли %d, остались %d, вышли %d%s%s"
                .formatted(
                        movement.entered(),
                        movement.stayed(),
                        movement.left(),
                        movement.unjudged() == 0 ? "" : ", без данных " + movement.unjudged(),
                        movement.gone() == 0 ? "" : ", больше не участвуют " + movement.gone());
    }

    /** Whether any number comes from a document of the time before Opora. */
    public boolean tellsPast() {
        return rows.stream().anyMatch(row -> row.address().isEmpty());
    }

    /** What was typed into a field; «» for nothing. */
    public String typed(String field) {
        return form.getOrDefault(field, "");
    }

    /** «Год не записан: исправьте 2 поля». */
    public String mistakesTitle() {
        return "Год не записан: исправьте " + FIELD.counted(mistakes.size());
    }
}
