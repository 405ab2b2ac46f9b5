package opora.intake.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.Meaning.Use;
import opora.vocabulary.AcademicYear;

/**
 * How a table of unknown layout is read, as a person said.
 *
 * @param sheet its place in the file, from 0
 * @param firstHeader number of the first row of headings as a person sees it
 * @param lastHeader of the last; the data begin below it
 * @param columns from the first column on
 * @param whole what holds for the whole file
 * @param signed who said it last
 */
public record ColumnMap(
        int sheet,
        int firstHeader,
        int lastHeader,
        List<Column> columns,
        Whole whole,
        Signature signed) {

    /**
     * @param heading as the table writes it; of several rows of headings the words together
     * @param meaning empty for a column that is not read
     * @param subject code of the subject of which the column tells; «» when the row or the whole file says it
     * @param detail of a task its number and maximum, «5(1)/2»; else «»
     */
    public record Column(String heading, Optional<Meaning> meaning, String subject, String detail) {

        public static Column unread(String heading) {
            return new Column(heading, Optional.empty(), "", "");
        }

        boolean is(Meaning wanted) {
            return meaning.filter(wanted::equals).isPresent();
        }

        boolean isOf(Use use) {
            return meaning.filter(one -> one.use() == use).isPresent();
        }

        private boolean isResult() {
            return isOf(Use.SCHOOL) || isOf(Use.PUPIL);
        }
    }

    /**
     * What a person says of the file as a whole where no column tells it.
     *
     * @param kind of the procedure, «VPR»; «» when not said
     * @param subject its code; «» when not said
     * @param unit in which mean results are told, «баллы из 100»; «» when not said
     */
    public record Whole(
            Optional<AcademicYear> year,
            String kind,
            Optional<Integer> grade,
            String subject,
            String unit) {

        public static final Whole NOTHING =
                new Whole(Optional.empty(), "", Optional.empty(), "", "");
    }

    /** {@code by}: the name of a person. */
    public record Signature(String by, Instant at) {

        /** Of what nobody has said as yet. */
        public static final Signature NOBODY = new Signature("", Instant.EPOCH);
    }

    /**
     * The results of one subject.
     *
     * @param subject its code; «» where every row says it
     * @param columns where its results stand, without tasks
     * @param tasks columns of tasks
     */
    public record Group(String subject, Map<Meaning, Integer> columns, List<Integer> tasks) {

        public boolean has(Meaning meaning) {
            return columns.containsKey(meaning);
        }

        /** −1 where no column tells it. */
        public int column(Meaning meaning) {
            return columns.getOrDefault(meaning, -1);
        }

        /** All columns of results. */
        public List<Integer> all() {
            List<Integer> all = new ArrayList<>(columns.values());
            all.addAll(tasks);
            return all;
        }
    }

    public ColumnMap {
        columns = List.copyOf(columns);
    }

    /** What speaks against reading with it, in Russian without full stops; empty when it can be used. */
    public List<String> mistakes() {
        return MapMistakes.of(this);
    }

    /** Likewise of the columns alone: what holds for a whole file may still be open. */
    public List<String> mistakesOfColumns() {
        return MapMistakes.ofColumns(this);
    }

    /** Where something of the row as a whole stands; −1 where no column tells it. */
    public int column(Meaning meaning) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).is(meaning)) {
                return at;
            }
        }
        return -1;
    }

    public boolean has(Meaning meaning) {
        return column(meaning) >= 0;
    }

    /** Whether its rows are participants and not schools. */
    public boolean isOfPupils() {
        return columns.stream().anyMatch(column -> column.isOf(Use.PUPIL));
    }

    public List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** One per subject, in the order of the columns. */
    public List<Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            if (column.isResult()) {
                Group group =
                        groups.computeIfAbsent(
                                subjectOf(column),
                                subject ->
                                        new Group(
                                                subject,
                                                new EnumMap<>(Meaning.class),
                                                new ArrayList<>()));
                if (column.is(Meaning.TASK)) {
                    group.tasks().add(at);
                } else {
                    group.columns().putIfAbsent(column.meaning().orElseThrow(), at);
                }
            }
        }
        return List.copyOf(groups.values());
    }

    private String subjectOf(Column column) {
        if (!column.subject().isEmpty()) {
            return column.subject();
        }
        return has(Meaning.SUBJECT) || has(Meaning.PROCEDURE) ? "" : whole.subject();
    }

    public ColumnMap of(Whole other) {
        return new ColumnMap(sheet, firstHeader, lastHeader, columns, other, signed);
    }
}
