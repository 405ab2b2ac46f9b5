package opora.overview.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.Complements.Known;

/** What aggregated reports tell of a school and of those that it is compared with, by procedure. */
public record AlsoLoaded(List<Row> rows) {

    /** One report of one procedure. */
    public record Row(String procedure, String report, List<Told> told) {}

    /** {@code of}: «школа», «муниципалитет», «регион», «вся выборка». */
    public record Told(String of, String address) {}

    private record Report(String procedure, String title) {}

    static AlsoLoaded of(List<Known> known) {
        Map<Report, List<Told>> byReport = new LinkedHashMap<>();
        for (Known one : known) {
            Complement row = one.complement();
            byReport.computeIfAbsent(
                            new Report(row.procedure().title(row.year()), row.kind().title()),
                            _ -> new ArrayList<>())
                    .add(new Told(group(row.group()), "/results/complements/" + one.id()));
        }
        return new AlsoLoaded(
                byReport.entrySet().stream()
                        .map(report ->
                                new Row(
                                        report.getKey().procedure(),
                                        report.getKey().title(),
                                        report.getValue()))
                        .toList());
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
