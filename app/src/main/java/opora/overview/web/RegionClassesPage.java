package opora.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.overview.web.ClassesPage.Tab;
import opora.territory.ClassHistory;
import opora.territory.School;
import opora.territory.SchoolClass;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;

/**
 * Which schools have told their classes of a year.
 *
 * @param rows schools that work, or have classes of the year, by municipality
 * @param total over all rows
 * @param silent how many schools have told none
 * @param promotable how many schools can be promoted into the year, «12 школ»; «» for none
 */
public record RegionClassesPage(
        AcademicYear shown,
        List<Tab> years,
        List<Row> rows,
        String total,
        int silent,
        String promotable) {

    /** {@code pupils}: «412»; «не везде указано» when some class has no number. */
    public record Row(
            String school, String municipality, String address, int classes, String pupils) {}

    static RegionClassesPage of(
            List<School> schools,
            Map<SchoolId, ClassHistory> histories,
            AcademicYear year,
            LocalDate today,
            int promotable) {
        LocalDate day = ClassesPage.dayOf(year, today);
        SortedSet<AcademicYear> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(List.of(year, AcademicYear.at(today)));
        List<Row> rows = new ArrayList<>();
        List<SchoolClass> all = new ArrayList<>();
        for (School school : schools) {
            ClassHistory history = histories.get(school.id());
            List<SchoolClass> classes = history == null ? List.of() : history.on(day);
            if (history != null) {
                years.addAll(history.years());
            }
            if (!classes.isEmpty() || school.closure().isEmpty()) {
                rows.add(row(school, year, classes));
                all.addAll(classes);
            }
        }
        return new RegionClassesPage(
                year,
                years.stream()
                        .map(one ->
                                new Tab(
                                        one.span(),
                                        "/territory/classes?year=" + one,
                                        one.equals(year)))
                        .toList(),
                rows,
                ClassesPage.total(all),
                (int) rows.stream().filter(row -> row.classes() == 0).count(),
                promotable == 0 ? "" : Noun.SCHOOL.counted(promotable));
    }

    private static Row row(School school, AcademicYear year, List<SchoolClass> classes) {
        int known = classes.stream().flatMap(one -> one.pupils().stream()).mapToInt(n -> n).sum();
        boolean all = classes.stream().allMatch(one -> one.pupils().isPresent());
        return new Row(
                school.name(),
                school.municipality().name(),
                "/schools/%d/classes?year=%s".formatted(school.id().value(), year),
                classes.size(),
                classes.isEmpty() ? "" : all ? Integer.toString(known) : "не везде указано");
    }

    public String year() {
        return shown.span();
    }
}
