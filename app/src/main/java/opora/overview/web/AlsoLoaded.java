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
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What aggregated reports tell of a school and of those that it is compared with, by procedure. */
public record AlsoLoaded(List<Row> rows) {

    /** One report of one procedure. {@code withheld}: why a row is not shown; «» when none is kept back. */
    public record Row(String procedure, String report, List<Told> told, String withheld) {}

    /** {@code of}: «школа», «муниципалитет», «регион», «вся выборка». */
    public record Told(String of, String address) {}

    private static final String OF_FEW_SCHOOLS =
            "муниципалитет не показан: школ за этими числами так мало, что по ним узнали бы результат другой школы";

    private record Report(AcademicYear year, Procedure procedure, Complement.Kind kind) {}

    static AlsoLoaded of(List<Known> known, List<Withheld> withheld) {
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
        return new AlsoLoaded(
                told.entrySet().stream()
                        .map(entry ->
                                row(
                                        entry.getKey(),
                                        entry.getValue(),
                                        few.contains(entry.getKey()) ? OF_FEW_SCHOOLS : ""))
                        .toList());
    }

    private static Row row(Report report, List<Told> told, String withheld) {
        return new Row(
                report.procedure().title(report.year()), report.kind().title(), told, withheld);
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
