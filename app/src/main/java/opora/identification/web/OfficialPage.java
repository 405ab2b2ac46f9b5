package opora.identification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import opora.identification.Explanation;
import opora.identification.Explanation.Sentence;
import opora.identification.Explanation.Topic;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.StatusTag;
import opora.identification.difference.OfficialComparison;
import opora.results.Description;
import opora.results.Descriptions.Known;
import opora.vocabulary.Noun;

/**
 * A list beside the official one of its year.
 *
 * @param answer in sentences
 * @param tables only here, only there, in both; without the empty ones
 * @param unknown schools of the official list that the run did not judge, with the way to the loaded row
 */
public record OfficialPage(Run run, String answer, List<Table> tables, List<Unknown> unknown) {

    /** {@code name}: «Только в расчёте». */
    public record Table(String id, String name, List<Row> rows) {

        public String title() {
            return name + ": " + Noun.SCHOOL.counted(rows.size());
        }
    }

    /** {@code why}: the grounds or the nearest ground, in a sentence or two. */
    public record Row(Place place, String address, StatusTag tag, String why) {

        public String school() {
            return DifferencePage.name(place);
        }
    }

    /** {@code code} as the official list writes it. */
    public record Unknown(String code, String school, String address) {}

    static OfficialPage of(Run run, OfficialComparison comparison) {
        List<Table> tables = new ArrayList<>();
        table(tables, "ours", "Только в расчёте", run, comparison.onlyOurs());
        table(tables, "theirs", "Только в официальном перечне", run, comparison.onlyTheirs());
        table(tables, "both", "В обоих", run, comparison.both());
        return new OfficialPage(
                run,
                answer(comparison),
                tables,
                comparison.unknown().stream().map(OfficialPage::unknown).toList());
    }

    private static String answer(OfficialComparison comparison) {
        int theirs =
                comparison.both().size()
                        + comparison.onlyTheirs().size()
                        + comparison.unknown().size();
        int ours = comparison.both().size() + comparison.onlyOurs().size();
        return comparison.isSame()
                ? "Перечни совпадают: %s.".formatted(Noun.SCHOOL.counted(ours))
                : "В официальном перечне %d, в расчёте %d: в обоих %d, только в расчёте %d, только в официальном %d%s."
                        .formatted(
                                theirs,
                                ours,
                                comparison.both().size(),
                                comparison.onlyOurs().size(),
                                comparison.onlyTheirs().size(),
                                comparison.unknown().isEmpty()
                                        ? ""
                                        : ", в расчёте не участвуют "
                                                + comparison.unknown().size());
    }

    private static void table(
            List<Table> tables, String id, String title, Run run, List<Entry> entries) {
        if (!entries.isEmpty()) {
            tables.add(
                    new Table(id, title, entries.stream().map(entry -> row(run, entry)).toList()));
        }
    }

    private static Row row(Run run, Entry entry) {
        return new Row(
                entry.place(),
                "/identification/runs/%d/schools/%d"
                        .formatted(run.id(), entry.place().id().orElseThrow().value()),
                StatusTag.of(entry.verdict().verdict().status()),
                Explanation.of(entry.verdict(), run.method(), run.year()).sentences().stream()
                        .filter(sentence -> isWhy(sentence.topic()))
                        .map(Sentence::text)
                        .collect(Collectors.joining(" ")));
    }

    private static boolean isWhy(Topic topic) {
        return switch (topic) {
            case CLAUSE_A, CLAUSE_B, AT_RISK, CLEAR, NO_DATA, DISTANCE -> true;
            case YEAR_BEFORE, CERTAINTY, SMALL_GROUPS, MISSING, REST -> false;
        };
    }

    private static Unknown unknown(Known known) {
        String address = "/results/descriptions/" + known.id();
        return switch (known.description().subject()) {
            case Description.Subject.OfSchool school ->
                    new Unknown(
                            school.code().text(),
                            school.name().isEmpty() ? school.code().text() : school.name(),
                            address);
            case Description.Subject.Work work ->
                    new Unknown("", work.procedure().title(), address);
        };
    }
}
