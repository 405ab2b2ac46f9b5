package opora.identification.web;

import java.util.List;
import java.util.stream.Stream;
import opora.identification.RunRecords.LeftOut;
import opora.identification.RunRecords.Reason;
import opora.vocabulary.Noun;

/** Schools that were not judged for one reason, a line each. */
public record LeftOutTable(String title, List<String> lines) {

    /** One for each reason that there is. */
    static List<LeftOutTable> of(List<LeftOut> leftOut) {
        return Stream.of(
                        table(
                                "Не вошли в расчёт, потому что закрыты раньше: ",
                                leftOut,
                                Reason.Closed.class),
                        table(
                                "Не вошли в расчёт по методике из-за вида школы: ",
                                leftOut,
                                Reason.OfKind.class))
                .filter(table -> !table.lines().isEmpty())
                .toList();
    }

    private static LeftOutTable table(
            String title, List<LeftOut> leftOut, Class<? extends Reason> reason) {
        List<String> lines =
                leftOut.stream()
                        .filter(school -> reason.isInstance(school.reason()))
                        .map(LeftOutTable::line)
                        .toList();
        return new LeftOutTable(title + Noun.SCHOOL.counted(lines.size()), lines);
    }

    private static String line(LeftOut school) {
        return "%s, %s: %s"
                .formatted(
                        school.name(),
                        school.municipality().name(),
                        switch (school.reason()) {
                            case Reason.Closed closed ->
                                    "последний год работы " + closed.lastYear();
                            case Reason.OfKind of -> of.kind();
                        });
    }
}
