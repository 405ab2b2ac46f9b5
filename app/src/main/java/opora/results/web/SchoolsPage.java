package opora.results.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;

/**
 * Schools in sight by municipality.
 *
 * @param analysis address of the newest procedure of the region taken apart; «» for whoever does not see all of it
 * @param years by whose structure the schools can be shown: those with results, newest first
 */
public record SchoolsPage(
        int shown,
        String analysis,
        Choice choice,
        List<Municipality> municipalities,
        List<AcademicYear> years,
        List<Group> groups) {

    /**
     * What a person chose.
     *
     * @param sought words of the search; «» for all
     * @param year by whose structure; empty for that of today
     */
    public record Choice(
            String sought, Optional<MunicipalityId> municipality, Optional<AcademicYear> year) {}

    private static final Noun FOUND = new Noun("Найдена", "Найдены", "Найдено");

    private static final int UNFOLDED = 40;

    /** Schools of one municipality. {@code analysis}: address of the newest procedure taken apart; «» for whoever does not see all of them. */
    public record Group(String municipality, String analysis, List<Row> rows) {

        public String counted() {
            return Noun.SCHOOL.counted(rows.size());
        }
    }

    /** {@code known}: «2026: 8 процедур; 2025: 6 процедур»; «» when nothing is known. */
    public record Row(
            long id, String name, String code, String setting, String closure, String known) {}

    static SchoolsPage of(
            List<School> found,
            Choice choice,
            List<Municipality> municipalities,
            Map<SchoolId, SortedMap<AcademicYear, Integer>> known,
            AnalysisLinks links) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        Map<String, String> analyses = new HashMap<>();
        for (School school : found) {
            groups.computeIfAbsent(school.municipality().name(), name -> new ArrayList<>())
                    .add(row(school, known.getOrDefault(school.id(), new TreeMap<>())));
            analyses.put(
                    school.municipality().name(),
                    choice.year().isPresent() ? "" : links.of(school.municipality()));
        }
        return new SchoolsPage(
                found.size(),
                links.region(),
                choice,
                municipalities,
                years(known),
                groups.entrySet().stream()
                        .map(group ->
                                new Group(
                                        group.getKey(),
                                        analyses.getOrDefault(group.getKey(), ""),
                                        group.getValue()))
                        .toList());
    }

    private static List<AcademicYear> years(Map<SchoolId, SortedMap<AcademicYear, Integer>> known) {
        return known.values().stream()
                .flatMap(years -> years.keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Row row(School school, SortedMap<AcademicYear, Integer> known) {
        School.Details details = school.details();
        return new Row(
                school.id().value(),
                school.name(),
                school.code(),
                Stream.of(
                                details.kind(),
                                details.settlement(),
                                details.grades().isEmpty() ? "" : details.grades() + " классы")
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                school.closure().map(SchoolsPage::closed).orElse(""),
                known.entrySet().stream()
                        .map(year -> year.getKey() + ": " + Noun.PROCEDURE.counted(year.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private static String closed(School.Closure closure) {
        return closure.mergedIntoCode().isEmpty()
                ? "закрыта после %d года".formatted(closure.year())
                : "присоединена к %s после %d года"
                        .formatted(closure.mergedIntoCode(), closure.year());
    }

    /** «12 школ»; of a search «Найдены 2 школы». */
    public String title() {
        if (!isFiltered()) {
            return Noun.SCHOOL.counted(shown);
        }
        return FOUND.form(shown) + " " + Noun.SCHOOL.counted(shown);
    }

    public boolean isFiltered() {
        return !choice.sought().isEmpty() || choice.municipality().isPresent();
    }

    /** A few schools are shown at once; of many a person first chooses the municipality. */
    public boolean isUnfolded() {
        return shown <= UNFOLDED || isFiltered();
    }

    public String sought() {
        return choice.sought();
    }

    public boolean isOf(AcademicYear one) {
        return choice.year().filter(one::equals).isPresent();
    }

    /** «Муниципалитеты и названия — на 31 мая 2025 года»; «» for those of today. */
    public String structure() {
        return choice.year()
                .map(year ->
                        "Муниципалитеты и названия — какими были на 31 мая %s года".formatted(year))
                .orElse("");
    }

    public boolean isChosen(Municipality one) {
        return choice.municipality().filter(one.id()::equals).isPresent();
    }
}
