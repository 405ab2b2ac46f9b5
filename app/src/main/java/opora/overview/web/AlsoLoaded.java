package opora.overview.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.Complements.Known;
import opora.results.Complements.Withheld;
import opora.results.Description;
import opora.results.Descriptions;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What aggregated reports tell of a school and of those that it is compared with, by procedure, and what other sheets say of it. */
public record AlsoLoaded(List<Row> rows) {

    /**
     * One report of one procedure.
     *
     * @param analysis address of the analysis of the procedure; «» where it is no procedure
     * @param withheld why a row is not shown; «» when none is kept back
     */
    public record Row(
            String procedure, String analysis, String report, List<Told> told, String withheld) {}

    /** {@code of}: «школа», «муниципалитет», «регион», «вся выборка». */
    public record Told(String of, String address) {}

    static final AlsoLoaded NOTHING = new AlsoLoaded(List.of());

    private static final String OF_FEW_SCHOOLS =
            "муниципалитет не показан: школ за этими числами так мало, что по ним узнали бы результат другой школы";

    private record Report(AcademicYear year, Procedure procedure, Complement.Kind kind) {}

    static AlsoLoaded of(
            SchoolId school,
            List<Known> known,
            List<Withheld> withheld,
            List<Descriptions.Known> described) {
        Map<Report, List<Told>> told = new LinkedHashMap<>();
        for (Known one : known) {
            Complement row = one.complement();
            told.computeIfAbsent(
                            new Report(row.year(), row.procedure(), row.kind()),
                            _ -> new ArrayList<>())
                    .add(new Told(group(row.group()), "/results/complements/" + one.id()));
        }
        Set<Report> few = new HashSet<>();
        for (Withheld one : withheld) {
            Report report = new Report(one.year(), one.procedure(), one.kind());
            few.add(report);
            told.computeIfAbsent(report, _ -> new ArrayList<>());
        }
        List<Row> rows = new ArrayList<>();
        told.forEach((report, groups) ->
                rows.add(row(school, report, groups, few.contains(report) ? OF_FEW_SCHOOLS : "")));
        described.forEach(one -> rows.add(row(one)));
        return new AlsoLoaded(List.copyOf(rows));
    }

    private static Row row(Descriptions.Known known) {
        Description one = known.description();
        String address = "/results/descriptions/" + known.id();
        return switch (one.subject()) {
            case Description.Subject.Work work ->
                    new Row(
                            work.procedure().title(one.year()),
                            "",
                            one.kind().title(),
                            List.of(new Told("задания и умения", address)),
                            "");
            case Description.Subject.OfSchool _ ->
                    new Row(
                            one.year() + " год",
                            "",
                            one.kind().title(),
                            List.of(new Told("школа", address)),
                            "");
        };
    }

    private static Row row(SchoolId school, Report report, List<Told> told, String withheld) {
        return new Row(
                report.procedure().title(report.year()),
                "/schools/%d/results/%s/%s"
                        .formatted(school.value(), report.year(), report.procedure().code()),
                report.kind().title(),
                told,
                withheld);
    }

    private static String group(Group group) {
        return switch (group) {
            case Group.School _ -> "школа";
            case Group.Municipality _ -> "муниципалитет";
            case Group.Region _ -> "регион";
            case Group.Country _ -> "вся выборка";
        };
    }
}
