package opora.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.Heading;
import opora.intake.formats.Meaning;
import opora.intake.formats.Opening;
import opora.intake.formats.PersonalData;
import opora.intake.formats.SubjectWords;
import opora.intake.mending.Concealment;
import opora.office.CellAddress;
import opora.vocabulary.Procedure;

/**
 * What is asked of the columns of a table and of the table as a whole, with what is known of it filled in.
 *
 * @param year as typed
 */
public record ColumnFields(
        List<Row> rows,
        String title,
        String year,
        String kind,
        String grade,
        String subject,
        String unit) {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;

    /** A column; {@code samples}: what stands in its first rows, without what may be of people. */
    public record Row(
            int at,
            String letter,
            String heading,
            String samples,
            String meaning,
            String subject,
            String task) {

        public String called() {
            return heading.isEmpty() ? letter : letter + " «" + heading + "»";
        }
    }

    /** {@code lines}: the first rows of the sheet; none where there is no file. */
    static ColumnFields of(ColumnMap map, List<Opening.Line> lines, String title, String year) {
        List<Opening.Line> data =
                lines.stream().filter(line -> line.number() > map.lastHeader()).toList();
        ColumnMap.Whole whole = map.whole();
        return new ColumnFields(
                IntStream.range(0, map.columns().size())
                        .mapToObj(at -> row(at, map.columns().get(at), data))
                        .toList(),
                title.isEmpty() ? named(map) : title,
                year,
                whole.kind().isEmpty() ? "" : SubjectWords.kindTitle(whole.kind()),
                whole.grade().map(String::valueOf).orElse(""),
                whole.subject().isEmpty() ? "" : SubjectWords.title(whole.subject()),
                whole.unit());
    }

    /** By its first headings: a name of a file may be that of a person. */
    private static String named(ColumnMap map) {
        return "Таблица: "
                + String.join(
                        ", ",
                        map.columns().stream()
                                .filter(column -> column.meaning().isPresent())
                                .map(Column::heading)
                                .filter(heading -> !heading.isEmpty())
                                .limit(SAMPLES)
                                .toList());
    }

    private static Row row(int at, Column column, List<Opening.Line> data) {
        boolean ofPeople = PersonalData.isNamedBy(Heading.plain(column.heading()));
        return new Row(
                at,
                CellAddress.column(at),
                column.heading(),
                ofPeople
                        ? "личные данные, не читаются"
                        : data.stream()
                                .map(line -> line.cell(at))
                                .filter(text -> !text.isEmpty())
                                .map(ColumnFields::sample)
                                .distinct()
                                .limit(SAMPLES)
                                .collect(Collectors.joining(" · ")),
                column.meaning().map(Meaning::name).orElse(""),
                column.subject().isEmpty() ? "" : SubjectWords.title(column.subject()),
                column.detail());
    }

    /** A word that may be the name of a pupil is not shown. */
    static String sample(String text) {
        boolean shown = Concealment.mayBeKept("", text) || Concealment.isOfAnOrganisation(text);
        return !shown
                ? "слова"
                : text.length() <= LONGEST_SAMPLE ? text : text.substring(0, LONGEST_SAMPLE) + "…";
    }

    public static String title(Meaning.Use use) {
        return switch (use) {
            case ROW -> "О строке";
            case SCHOOL -> "Результат школы";
            case PUPIL -> "Результат участника";
        };
    }

    public static List<Meaning> meanings(Meaning.Use use) {
        return Arrays.stream(Meaning.values()).filter(one -> one.use() == use).toList();
    }

    public List<String> subjects() {
        return SubjectWords.titles();
    }

    public List<String> kinds() {
        return Procedure.kinds().stream().map(SubjectWords::kindTitle).sorted().toList();
    }
}
