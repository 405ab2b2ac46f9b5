package opora.intake.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.ColumnMap.Group;
import opora.intake.formats.Meaning.Use;
import opora.office.CellAddress;

/** What speaks against a {@link ColumnMap}, in the words for the person who made it. */
final class MapMistakes {

    /** Of a task: «5(1)/2». */
    private static final Pattern TASK = Pattern.compile("(\\d\\S{0,9}|[ГФ]К\\d{1,2})/(\\d{1,2})");

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9]{0,9}");

    private final ColumnMap map;
    private final List<String> mistakes = new ArrayList<>();

    private MapMistakes(ColumnMap map) {
        this.map = map;
    }

    static List<String> of(ColumnMap map) {
        MapMistakes found = new MapMistakes(map);
        found.columns();
        found.work();
        return List.copyOf(found.mistakes);
    }

    static List<String> ofColumns(ColumnMap map) {
        MapMistakes found = new MapMistakes(map);
        found.columns();
        return List.copyOf(found.mistakes);
    }

    private void columns() {
        headings();
        doubles();
        rows();
        groups();
    }

    /** A row of data that is taken for headings would have the names of pupils kept as headings. */
    private void headings() {
        for (int at = 0; at < map.columns().size(); at++) {
            Column column = map.columns().get(at);
            if (column.meaning().filter(meaning -> isData(meaning, column.heading())).isPresent()) {
                mistakes.add(
                        "столбец %s назван «%s»: это похоже на данные, проверьте, в какой строке названия столбцов"
                                .formatted(CellAddress.column(at), column.heading()));
                return;
            }
        }
    }

    private static boolean isData(Meaning meaning, String heading) {
        boolean numbered = meaning == Meaning.TASK || Meaning.MARKS.contains(meaning);
        boolean letters = heading.chars().anyMatch(Character::isLetter);
        boolean code = meaning == Meaning.SCHOOL && heading.chars().anyMatch(Character::isDigit);
        return !numbered && (!letters || code);
    }

    private void doubles() {
        Map<String, Integer> seen = new HashMap<>();
        for (int at = 0; at < map.columns().size(); at++) {
            Column column = map.columns().get(at);
            String what =
                    column.meaning()
                            .map(meaning -> meaning + column.subject() + task(column))
                            .orElse("");
            Integer before = what.isEmpty() ? null : seen.putIfAbsent(what, at);
            if (before != null) {
                mistakes.add(
                        "«%s» указано дважды: столбцы %s и %s"
                                .formatted(
                                        column.meaning().orElseThrow().title(),
                                        CellAddress.column(before),
                                        CellAddress.column(at)));
            }
        }
    }

    private static String task(Column column) {
        return column.is(Meaning.TASK) ? " " + column.detail() : "";
    }

    private void rows() {
        if (!map.has(Meaning.SCHOOL)) {
            mistakes.add("укажите столбец с кодом или логином школы");
        }
        boolean schools = map.columns().stream().anyMatch(column -> column.isOf(Use.SCHOOL));
        if (schools && map.isOfPupils()) {
            mistakes.add(
                    "строка — это либо школа с числом участников, либо один участник: уберите лишние столбцы");
        } else if (!schools && !map.isOfPupils()) {
            mistakes.add(
                    "укажите столбцы с результатами: число участников у школы или отметку или балл у участника");
        }
        if (map.has(Meaning.CLASS) && Meaning.MEANS.stream().anyMatch(map::has)) {
            mistakes.add(
                    "средний результат читается только у школы целиком: уберите столбец с классом или со средним");
        }
        for (Column column : map.columns()) {
            if (column.is(Meaning.TASK) && !TASK.matcher(column.detail()).matches()) {
                mistakes.add(
                        "столбец «%s»: укажите номер задания и наибольший балл, например 5(1)/2"
                                .formatted(column.heading()));
            }
            if (!column.subject().isEmpty() && !WORD.matcher(column.subject()).matches()) {
                mistakes.add(SubjectWords.unknown(column.subject()));
            }
        }
    }

    private void groups() {
        Set<String> said = new HashSet<>();
        for (Group group : map.groups()) {
            String of = group.subject().isEmpty() ? "" : SubjectWords.title(group.subject()) + ": ";
            if (map.isOfPupils()) {
                if (!group.has(Meaning.MARK) && !group.has(Meaning.SCORE)) {
                    said.add(of + "укажите столбец с отметкой или баллом участника");
                }
            } else {
                ofSchools(group, of, said);
            }
        }
        said.stream().sorted().forEach(mistakes::add);
    }

    private static void ofSchools(Group group, String of, Set<String> said) {
        long marks = Meaning.MARKS.stream().filter(group::has).count();
        if (!group.has(Meaning.PARTICIPANTS)) {
            said.add(of + "укажите столбец с числом участников");
        }
        if (marks > 0 && marks < Meaning.MARKS.size()) {
            said.add(of + "отметки «2», «3», «4» и «5» нужны все четыре");
        } else if (marks == 0
                && !group.has(Meaning.FAILED)
                && Meaning.MEANS.stream().noneMatch(group::has)) {
            said.add(
                    of
                            + "кроме числа участников нужен столбец с тем, сколько не справились, с отметками или со средним результатом");
        }
    }

    private void work() {
        if (!map.has(Meaning.YEAR) && map.whole().year().isEmpty()) {
            mistakes.add("укажите год результатов");
        }
        boolean bySubject = map.columns().stream().anyMatch(column -> !column.subject().isEmpty());
        if (map.has(Meaning.PROCEDURE)) {
            if (bySubject || map.has(Meaning.SUBJECT) || map.has(Meaning.GRADE)) {
                mistakes.add(
                        "код процедуры уже говорит и класс, и предмет: уберите столбец с кодом или остальное");
            }
            return;
        }
        if (!WORD.matcher(map.whole().kind()).matches()) {
            mistakes.add(
                    map.whole().kind().isEmpty()
                            ? "укажите, какая это процедура: ВПР, ОГЭ, ЕГЭ или другая"
                            : "процедура «%s» не понята: выберите из списка или назовите латинскими буквами, например NIKO"
                                    .formatted(map.whole().kind()));
        }
        if (!map.has(Meaning.GRADE) && map.whole().grade().isEmpty()) {
            mistakes.add("укажите класс");
        }
        subject(bySubject);
    }

    private void subject(boolean bySubject) {
        boolean open = map.groups().stream().anyMatch(group -> group.subject().isEmpty());
        String whole = map.whole().subject();
        if (bySubject && map.has(Meaning.SUBJECT)) {
            mistakes.add("предмет назван и у столбцов, и столбцом «Предмет»: оставьте одно");
        } else if (open && !map.has(Meaning.SUBJECT)) {
            mistakes.add("укажите предмет: для всего файла или у каждого столбца с результатом");
        } else if (!whole.isEmpty() && !WORD.matcher(whole).matches()) {
            mistakes.add(SubjectWords.unknown(whole));
        }
    }
}
