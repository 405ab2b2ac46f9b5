package opora.intake.mending;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.Heading;
import opora.intake.formats.Labels;
import opora.intake.formats.Meaning;
import opora.intake.mending.Concealment.Column;
import opora.office.Row;

/** Which rows of a file are headings and what stands under them: told by their words, or by what a person said of an unknown table. */
final class Header {

    private static final List<Set<String>> KEY =
            List.of(
                    Set.of("код оо", "логин", "school"),
                    Set.of("год", "year"),
                    Set.of("процедура", "procedure"));
    private static final List<Meaning> KEY_SAID =
            List.of(
                    Meaning.SCHOOL,
                    Meaning.YEAR,
                    Meaning.PROCEDURE,
                    Meaning.GRADE,
                    Meaning.SUBJECT);

    private final Optional<ColumnMap> said;
    private final HeadingRows byWords = new HeadingRows();

    private Header(Optional<ColumnMap> said) {
        this.said = said;
    }

    static Header of(Labels labels) {
        return new Header(labels.columns());
    }

    /** Whether only its words tell a row of headings. */
    boolean isToldByWords() {
        return said.isEmpty();
    }

    /** Of an unknown table only the sheet is read of which something was said. */
    boolean isOfSheet(int index) {
        return said.filter(map -> map.sheet() != index).isEmpty();
    }

    boolean isIn(Row row) {
        return said.map(map ->
                        row.number() >= map.firstHeader() && row.number() <= map.lastHeader())
                .orElseGet(() -> byWords.has(row));
    }

    /** {@code row}: one that {@link #isIn}. */
    List<String> headings(Row row) {
        return said.map(ColumnMap::headings).orElseGet(() -> Headings.of(row));
    }

    /** {@code heading}: that of the column. */
    Column column(int at, String heading) {
        return said.map(map -> column(map, at)).orElseGet(() -> Concealment.column(heading));
    }

    /** Whether a table with these columns has a row per participant. */
    boolean areOfParticipants(List<Column> columns) {
        return said.map(ColumnMap::isOfPupils)
                .orElseGet(
                        () -> columns.contains(Column.OF_PERSON) || columns.contains(Column.CODE));
    }

    /** What nobody explained may be anything. */
    private static Column column(ColumnMap map, int at) {
        Optional<Meaning> meaning =
                at < map.columns().size() ? map.columns().get(at).meaning() : Optional.empty();
        return meaning.map(Header::column).orElse(Column.OF_PERSON);
    }

    private static Column column(Meaning meaning) {
        return switch (meaning) {
            case PARTICIPANT -> Column.CODE;
            case SCHOOL_NAME, MUNICIPALITY, SUBJECT -> Column.NAME;
            case SCHOOL,
                    CLASS,
                    YEAR,
                    PROCEDURE,
                    GRADE,
                    PARTICIPANTS,
                    FAILED,
                    TWO,
                    THREE,
                    FOUR,
                    FIVE,
                    MEAN_SCORE,
                    MEAN_MARK,
                    VARIANT,
                    MARK,
                    SCORE,
                    JOURNAL,
                    TASK ->
                    Column.OTHER;
        };
    }

    /** Where it stands what rows of one school have in common; −1 for what no column tells. {@code row}: one that {@link #isIn}. */
    List<Integer> key(Row row) {
        return said.map(map -> KEY_SAID.stream().map(map::column).toList())
                .orElseGet(() -> keyByWords(Headings.of(row)));
    }

    private static List<Integer> keyByWords(List<String> written) {
        List<String> headings = written.stream().map(Heading::plain).toList();
        return KEY.stream()
                .map(names ->
                        headings.stream()
                                .filter(names::contains)
                                .findFirst()
                                .map(headings::indexOf)
                                .orElse(-1))
                .toList();
    }
}
