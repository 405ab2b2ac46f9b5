package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.ColumnMap.Group;
import opora.intake.formats.Meaning;
import opora.intake.formats.Opening;
import opora.intake.formats.SubjectWords;

/** Says in words how a row is understood: «Строка 2: код или логин школы — 105201; математика: число участников — 43, средний балл — 60». */
record RowWords(ColumnMap map) {

    private static final int SHOWN = 5;

    /** The first rows below the headings. */
    List<String> of(List<Opening.Line> lines) {
        return lines.stream()
                .filter(line -> line.number() > map.lastHeader())
                .limit(SHOWN)
                .map(this::sentence)
                .toList();
    }

    private String sentence(Opening.Line line) {
        List<String> said = new ArrayList<>();
        List<Integer> ofRow = new ArrayList<>();
        for (int at = 0; at < map.columns().size(); at++) {
            if (use(at).filter(Meaning.Use.ROW::equals).isPresent()) {
                ofRow.add(at);
            }
        }
        said.add(words(line, ofRow));
        for (Group group : map.groups()) {
            boolean all = group.all().stream().allMatch(at -> line.cell(at).isBlank());
            said.add(
                    (group.subject().isEmpty() ? "результат" : SubjectWords.title(group.subject()))
                            + ": "
                            + (all ? "ничего не сказано" : words(line, group.all())));
        }
        return "Строка %d: %s".formatted(line.number(), String.join("; ", said));
    }

    private Optional<Meaning.Use> use(int at) {
        return map.columns().get(at).meaning().map(Meaning::use);
    }

    private String words(Opening.Line line, List<Integer> columns) {
        return columns.stream()
                .map(at -> word(map.columns().get(at), line.cell(at)))
                .collect(Collectors.joining(", "));
    }

    private static String word(Column column, String cell) {
        Meaning meaning = column.meaning().orElseThrow();
        String title =
                meaning == Meaning.TASK
                        ? "задание " + column.detail()
                        : meaning.title().substring(0, 1).toLowerCase(Locale.ROOT)
                                + meaning.title().substring(1);
        String shown = cell.isEmpty() ? "пусто" : meaning == Meaning.PARTICIPANT ? "есть" : cell;
        return title + " — " + shown;
    }
}
