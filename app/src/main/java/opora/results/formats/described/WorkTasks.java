package opora.results.formats.described;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Labels;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.results.Description;
import opora.results.Description.Said;
import opora.results.Outcome;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.results.formats.sheets.TotalRows;

/**
 * Gathers the rows of a work description by task. A task may take several rows, one per code, with its number repeated or, in merged cells,
 * written once: what differs between them is put together.
 */
final class WorkTasks {

    private static final String TOGETHER = "; ";
    private static final Pattern NUMBER =
            Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d. ()/,-]{0,14}");
    private static final int MOST = 200;
    private static final int MOST_LETTERS = 1_000_000;

    private final TableHeader<WorkField> header;
    private final SheetFindings notes;
    private final Map<String, Map<WorkField, Set<String>>> tasks = new LinkedHashMap<>();
    private String task = "";
    private int first;
    private int last;
    private int rows;
    private int letters;
    private boolean tooMuch;

    WorkTasks(TableHeader<WorkField> header, SheetFindings notes) {
        this.header = header;
        this.notes = notes;
    }

    void row(Row row) {
        Map<WorkField, String> cells = new EnumMap<>(WorkField.class);
        header.columns()
                .forEach((field, column) -> {
                    String text = CellText.clean(row.text(column));
                    if (!text.isEmpty()) {
                        cells.put(field, text);
                    }
                });
        if (cells.isEmpty() || TotalRows.isTotal(row)) {
            return;
        }
        String number = cells.getOrDefault(named(), task);
        if (!isNumber(number)) {
            reportNoNumber(row, cells);
            return;
        }
        if (tasks.size() == MOST && !tasks.containsKey(number)) {
            reportTooMuch(row, "заданий больше " + MOST);
            return;
        }
        task = number;
        first = rows == 0 ? row.number() : first;
        last = row.number();
        rows++;
        Map<WorkField, Set<String>> told =
                tasks.computeIfAbsent(number, _ -> new EnumMap<>(WorkField.class));
        cells.forEach((field, text) -> say(told, field, text, row));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Below the tasks often stands how many there are and how long the work takes. */
    private void reportNoNumber(Row row, Map<WorkField, String> cells) {
        if (!cells.containsKey(WorkField.MAXIMUM)) {
            notes.at(row.number())
                    .warning(
                            Kind.NOT_NEEDED_ROWS,
                            "",
                            "строка без номера задания и без балла не прочитана",
                            "",
                            "");
        } else {
            notes.at(row.number())
                    .error(
                            Kind.UNREADABLE_CELL,
                            "",
                            "нет номера задания",
                            "номер, как он напечатан в работе",
                            "Заполните ячейку");
        }
    }

    private void reportTooMuch(Row row, String wrong) {
        if (!tooMuch) {
            notes.at(row.number())
                    .error(
                            Kind.TOO_LARGE,
                            "",
                            wrong,
                            "описание одной работы",
                            "Проверьте, та ли это таблица");
        }
        tooMuch = true;
    }

    private WorkField named() {
        return header.has(WorkField.PRINTED) ? WorkField.PRINTED : WorkField.NUMBER;
    }

    private void say(Map<WorkField, Set<String>> told, WorkField field, String text, Row row) {
        Set<String> before = told.computeIfAbsent(field, _ -> new LinkedHashSet<>());
        if (field == WorkField.MAXIMUM && !isPoints(text)) {
            notes.at(row.number(), header.column(field))
                    .error(
                            Kind.UNREADABLE_CELL,
                            text,
                            "«" + text + "» — не балл",
                            "целое число от 1",
                            "Исправьте ячейку");
        } else if (WorkField.SAID_ONCE.contains(field)
                && !before.isEmpty()
                && !before.contains(points(field, text))) {
            notes.at(row.number(), header.column(field))
                    .error(
                            Kind.CONFLICTING_DUPLICATE,
                            text,
                            "у задания %s выше сказано другое: «%s»"
                                    .formatted(task, String.join(TOGETHER, before)),
                            "одно и то же во всех строках задания",
                            "Оставьте верное");
        } else if (before.add(points(field, text))) {
            letters += text.length();
            if (letters > MOST_LETTERS) {
                reportTooMuch(row, "в описании больше миллиона знаков");
                before.clear();
            }
        }
    }

    /** «1,0» and «1» are one number. */
    private static String points(WorkField field, String text) {
        return field == WorkField.MAXIMUM
                        && CellNumber.of(text) instanceof CellNumber.Whole(int points)
                ? Integer.toString(points)
                : text;
    }

    private static boolean isPoints(String text) {
        return CellNumber.of(text) instanceof CellNumber.Whole(int points) && points > 0;
    }

    /** Empty when there is no task; a finding says so. */
    Optional<Description> end(Labels labels, ReferenceData reference) {
        if (tasks.isEmpty()) {
            notes.all()
                    .error(
                            Kind.NO_DATA_ROWS,
                            "",
                            "под шапкой нет ни одного задания",
                            "строка на каждое задание",
                            "Загрузите описание целиком");
            return Optional.empty();
        }
        List<Said> said = new ArrayList<>();
        tasks.forEach((number, told) -> {
            if (!told.containsKey(WorkField.MAXIMUM)) {
                reportNoMaximum(number);
            }
            for (WorkField field : WorkField.values()) {
                Set<String> texts = told.getOrDefault(field, Set.of());
                if (field != named() && !texts.isEmpty()) {
                    said.add(new Said(number, field.title(), String.join(TOGETHER, texts)));
                }
            }
        });
        compare(labels, reference);
        return Optional.of(
                new Description(
                        Description.Kind.WORK,
                        new Description.Subject.Work(labels.procedure().orElseThrow()),
                        labels.year().orElseThrow(),
                        List.copyOf(said),
                        new Outcome.Source(notes.sheet(), first, last, rows)));
    }

    private void reportNoMaximum(String number) {
        notes.at(last, header.column(WorkField.MAXIMUM))
                .error(
                        Kind.UNREADABLE_CELL,
                        "",
                        "у задания " + number + " нет максимального балла",
                        "целое число от 1",
                        "Заполните ячейку");
    }

    /** Points of the whole work against what is published. The file is believed. */
    private void compare(Labels labels, ReferenceData reference) {
        int sum =
                tasks.values().stream()
                        .flatMap(told -> told.getOrDefault(WorkField.MAXIMUM, Set.of()).stream())
                        .mapToInt(text ->
                                CellNumber.of(text) instanceof CellNumber.Whole(int points)
                                        ? points
                                        : 0)
                        .sum();
        reference
                .paper(labels.procedure().orElseThrow(), labels.year().orElseThrow())
                .map(Paper::maximum)
                .filter(known -> known != sum)
                .ifPresent(known ->
                        notes.all()
                                .warning(
                                        Kind.MAX_MISMATCH,
                                        Integer.toString(sum),
                                        "сумма баллов за задания %d, а опубликован максимум %d"
                                                .formatted(sum, known),
                                        "одно и то же число",
                                        "Описание учтено как есть. Проверьте, та ли это работа"));
    }
}
