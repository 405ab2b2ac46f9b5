package opora.programme.diary.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.Days;

/** A form that came back: the rows in which something was typed. */
public sealed interface FilledForm {

    int MOST = 2000;

    /** @param strange rows that are of another programme or that nobody can tell, as people find them in the file */
    record Rows(List<Filled> rows, List<String> strange) implements FilledForm {}

    /** {@code why}: in words for whoever chose the file. */
    record Unreadable(String why) implements FilledForm {}

    /**
     * @param row as Excel counts it
     * @param typed by the fields of an entry, and {@code upon}
     * @param cells where each of them stands, «F7»
     */
    record Filled(
            ProvisionId activity, int row, Map<String, String> typed, Map<String, String> cells) {}

    /** {@code told}: the planned coverage that the form itself writes into the row of an activity. */
    static FilledForm open(Path path, long programme, Map<ProvisionId, Integer> told) {
        try (TableFile file = TableFile.open(path)) {
            Reading reading = new Reading(programme, told);
            file.sheets().getFirst().read(reading::take);
            return reading.read();
        } catch (UnreadableFile e) {
            return new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** Looks for the head and takes the rows below it. */
    final class Reading {

        private static final int ROWS_BEFORE_THE_HEAD = 15;
        private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

        private final long programme;
        private final Map<ProvisionId, Integer> told;
        private final Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);
        private final Map<ProvisionId, Filled> rows = new java.util.LinkedHashMap<>();
        private final List<String> strange = new ArrayList<>();

        private Reading(long programme, Map<ProvisionId, Integer> told) {
            this.programme = programme;
            this.told = told;
        }

        private TableSheet.Next take(Row row) {
            if (places.isEmpty()) {
                head(row);
                return places.isEmpty() && row.number() > ROWS_BEFORE_THE_HEAD
                        ? TableSheet.Next.ENOUGH
                        : TableSheet.Next.MORE;
            }
            filled(row);
            return rows.size() + strange.size() > MOST
                    ? TableSheet.Next.ENOUGH
                    : TableSheet.Next.MORE;
        }

        private void head(Row row) {
            Map<FormColumn, Integer> found = new EnumMap<>(FormColumn.class);
            for (int at = 0; at < row.width(); at++) {
                for (FormColumn column : FormColumn.values()) {
                    if (word(row.text(at)).equals(word(column.title()))) {
                        found.putIfAbsent(column, at);
                    }
                }
            }
            if (found.containsKey(FormColumn.PERCENT) && found.containsKey(FormColumn.CODE)) {
                places.putAll(found);
            }
        }

        private static String word(String title) {
            return title.strip().toLowerCase(Locale.of("ru")).replaceAll("(?U)\\s+", " ");
        }

        private void filled(Row row) {
            Map<String, String> typed = new java.util.LinkedHashMap<>();
            Map<String, String> cells = new java.util.LinkedHashMap<>();
            places.forEach((column, at) -> {
                if (column.isAsked()) {
                    typed.put(column.field(), text(row, column, at));
                    cells.put(column.field(), letter(at) + row.number());
                }
            });
            Optional<FormCode> code =
                    FormCode.read(row.text(places.getOrDefault(FormColumn.CODE, 0)));
            if (isBlank(typed, code)) {
                return;
            }
            if (code.filter(one -> one.programme() == programme).isEmpty()) {
                strange.add(strange(row, code));
            } else if (rows.containsKey(code.get().activity())) {
                strange.add(
                        "строка %d: то же мероприятие, что в строке %d; оставьте одну"
                                .formatted(row.number(), rows.get(code.get().activity()).row()));
            } else {
                typed.put("upon", Long.toString(code.get().upon()));
                rows.put(
                        code.get().activity(),
                        new Filled(code.get().activity(), row.number(), typed, cells));
            }
        }

        /** Nothing was typed; a planned coverage in a row that is not of this programme was written by the form. */
        private boolean isBlank(Map<String, String> typed, Optional<FormCode> code) {
            String planned = typed.getOrDefault(FormColumn.PLANNED.field(), "");
            boolean own = code.filter(one -> one.programme() == programme).isPresent();
            boolean asTold =
                    planned.isEmpty()
                            || !own
                            || code.map(one -> told.get(one.activity()))
                                    .filter(said -> planned.equals(said.toString()))
                                    .isPresent();
            return asTold
                    && typed.entrySet().stream()
                            .filter(one -> !one.getKey().equals(FormColumn.PLANNED.field()))
                            .allMatch(one -> one.getValue().isEmpty());
        }

        private String strange(Row row, Optional<FormCode> code) {
            int at = places.getOrDefault(FormColumn.ACTIVITY, -1);
            String name = at < 0 ? "" : row.text(at).strip();
            return "строка %d%s: %s"
                    .formatted(
                            row.number(),
                            name.isEmpty() ? "" : " «" + brief(name) + "»",
                            code.isPresent()
                                    ? "из формы другой программы"
                                    : "добавлена в файл, такого мероприятия в программе нет");
        }

        private static String brief(String name) {
            return name.length() <= 80 ? name : name.substring(0, 80) + "…";
        }

        /** A day that Excel has made a number is a day again. */
        private static String text(Row row, FormColumn column, int at) {
            String text = row.text(at).strip();
            return column == FormColumn.DAYS
                            && row.kind(at) == Row.Kind.NUMBER
                            && text.matches("[3-6]\\d{4}")
                    ? Days.of(EXCEL_ZERO.plusDays(Long.parseLong(text)))
                    : text;
        }

        private static String letter(int at) {
            return at < 26
                    ? String.valueOf((char) ('A' + at))
                    : "столбец " + (at + 1) + ", строка ";
        }

        private FilledForm read() {
            if (places.isEmpty()) {
                return new Unreadable(
                        "На первом листе нет заголовков «Сделано, %» и «Код». Скачайте форму дневника ещё раз и не меняйте её столбцы");
            }
            if (rows.size() + strange.size() > MOST) {
                return new Unreadable("Больше %d строк: это не форма дневника".formatted(MOST));
            }
            return rows.isEmpty() && strange.isEmpty()
                    ? new Unreadable(
                            "В форме ничего не записано: заполните жёлтые ячейки хотя бы одного мероприятия")
                    : new Rows(List.copyOf(rows.values()), List.copyOf(strange));
        }
    }
}
