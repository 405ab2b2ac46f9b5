package opora.intake.web;

import java.util.List;
import java.util.stream.Collectors;
import opora.intake.RememberedMapping;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.Meaning;
import opora.intake.formats.SubjectWords;
import opora.ui.HouseTime;
import opora.vocabulary.Noun;

/**
 * A remembered mapping in the list.
 *
 * @param reads what its columns tell
 * @param signed who said it last and when
 */
public record MappingRow(long id, String title, String columns, String reads, String signed) {

    private static final Noun COLUMN = new Noun("столбец", "столбца", "столбцов");

    static MappingRow of(RememberedMapping known, HouseTime time) {
        ColumnMap map = known.map();
        List<Column> read =
                map.columns().stream().filter(column -> column.meaning().isPresent()).toList();
        return new MappingRow(
                known.id(),
                known.title(),
                "%s, читается %d".formatted(COLUMN.counted(map.columns().size()), read.size()),
                subjects(map)
                        + read.stream()
                                .map(column -> column.meaning().map(Meaning::title).orElse(""))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                map.signed().by() + ", " + time.whole(map.signed().at()));
    }

    private static String subjects(ColumnMap map) {
        String named =
                map.groups().stream()
                        .map(ColumnMap.Group::subject)
                        .filter(subject -> !subject.isEmpty())
                        .map(SubjectWords::title)
                        .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : named + ": ";
    }
}
