package opora.results.formats.pupils;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import opora.territory.SchoolCode;

/** Everything a file says of one school in one procedure of one year, added up row by row. */
final class SchoolTally {

    /** 2–5. */
    static final int MARKS = 4;

    private final int number;
    private final String sheet;
    private final ClassTallies classes;

    /** By mark of the mark book, then by mark of the procedure. */
    private final int[] journal = new int[MARKS * MARKS];

    private SchoolCode code;
    private String name = "";
    private String municipality = "";

    /** {@code number}: tells it from every other school and procedure of the file. */
    SchoolTally(int number, SchoolCode code, ClassTallies classes, String sheet) {
        this.number = number;
        this.code = code;
        this.classes = classes;
        this.sheet = sheet;
    }

    int number() {
        return number;
    }

    int absent() {
        int sum = 0;
        for (ClassTally one : classes.all()) {
            sum += one.sums().absent();
        }
        return sum;
    }

    int participants() {
        int sum = 0;
        for (ClassTally one : classes.all()) {
            sum += one.sums().participants();
        }
        return sum;
    }

    int failed() {
        int sum = 0;
        for (ClassTally one : classes.all()) {
            sum += one.sums().failed();
        }
        return sum;
    }

    /** Marks the places of the tasks that someone has points for. */
    void markTasks(boolean[] used) {
        for (ClassTally one : classes.all()) {
            one.sums().markTasks(used);
        }
    }

    /** Of two spellings of the login the first in the order of letters is shown, whichever row comes first. */
    void alsoWritten(SchoolCode spelling) {
        if (spelling.compareTo(code) < 0) {
            code = spelling;
        }
    }

    void named(String asNamed, String inMunicipality) {
        if (name.isEmpty()) {
            name = asNamed;
        }
        if (municipality.isEmpty()) {
            municipality = inMunicipality;
        }
    }

    /** Every row of the school, also one that is left out of the statistics. */
    void row(int row, String label) {
        classes.of(label).rows().add(row);
    }

    void addAbsent(String label) {
        classes.of(label).sums().addAbsent();
    }

    void add(FailRule.Judged judged, OptionalInt score, TaskCells cells, String label) {
        classes.of(label).sums().add(judged, score, cells);
    }

    /** A mark 2–5 of the mark book beside a mark 2–5 of the procedure. */
    void addPair(int inJournal, int mark) {
        journal[(inJournal - 2) * MARKS + mark - 2]++;
    }

    void addAll(PlainClass plain, PlainPlace places) {
        ClassTally found = classes.of(plain.label());
        found.addAll(plain.sums());
        plain.addTo(found.rows(), places);
    }

    /** {@code pairs}: by mark of the mark book, then by mark of the procedure. */
    void addPairs(int[] pairs) {
        for (int at = 0; at < pairs.length; at++) {
            journal[at] += pairs[at];
        }
    }

    Outcome outcome(PartRules rules, Known known, int[] used) {
        Sums sums = classes.sums();
        return new Outcome(
                code,
                rules.year(),
                rules.procedure(),
                known.absent(sums.absent()),
                sums.result(),
                sums.marks(rules.fails()),
                sums.scores(),
                known.journal(journal),
                sums.items(used),
                classOutcomes(rules, known, used),
                classes.rows().source(sheet));
    }

    /** Empty when no row names a class. Absent pupils often stand without one: then the classes do not tell who was absent. */
    private List<Outcome.ClassOutcome> classOutcomes(PartRules rules, Known known, int[] used) {
        Optional<ClassTally> unnamed = classes.unnamed();
        if (unnamed.isPresent() && classes.all().size() == 1) {
            return List.of();
        }
        boolean absentAreNamed = unnamed.isEmpty() || unnamed.get().sums().absent() == 0;
        Known inClasses = absentAreNamed ? known : new Known(Known.Column.MISSING, known.journal());
        return classes.inOrder()
                .filter(one ->
                        unnamed.isEmpty() || one != unnamed.get() || one.sums().participants() > 0)
                .map(one -> one.outcome(rules, inClasses, used, sheet))
                .toList();
    }

    Reading.MentionedSchool mentioned() {
        return new Reading.MentionedSchool(
                code.text(), name, municipality, sheet, classes.rows().first());
    }

    String municipality() {
        return municipality;
    }

    /** What the layout tells at all. */
    record Known(Column absence, Column journal) {

        /** Whether the file has such a column. */
        enum Column {
            PRESENT,
            MISSING
        }

        Optional<Integer> absent(int count) {
            return absence == Column.PRESENT ? Optional.of(count) : Optional.empty();
        }

        Optional<Outcome.JournalTable> journal(int[] pairs) {
            return journal == Column.PRESENT ? Optional.of(table(pairs)) : Optional.empty();
        }

        private static Outcome.JournalTable table(int[] pairs) {
            int[][] byMark = new int[MARKS][];
            for (int inJournal = 0; inJournal < MARKS; inJournal++) {
                byMark[inJournal] =
                        Arrays.copyOfRange(pairs, inJournal * MARKS, (inJournal + 1) * MARKS);
            }
            return new Outcome.JournalTable(byMark);
        }
    }
}
