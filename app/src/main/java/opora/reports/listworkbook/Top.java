package opora.reports.listworkbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.SchoolList;
import opora.reports.Heading;
import opora.reports.list.Words;

/** The lines above every sheet: what it is, of where and when, and that the counts add up. */
record Top(SchoolList list, Heading heading) {

    List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add(
                Stream.of(
                                heading.part(),
                                heading.region(),
                                heading.run().map(run -> "расчёт " + run.number()).orElse(""),
                                Words.day(heading.at()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        lines.add(Words.sum(list.counts()));
        if (heading.disclosure().hides()) {
            lines.add(
                    "Группы меньше %d человек скрыты: «меньше» и «больше» стоят вместо точного числа; статус школы назван, потому что перечень утверждается приказом"
                            .formatted(heading.disclosure().smallest()));
        }
        return lines;
    }
}
