package opora.results.formats.pupils;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import opora.results.Paper;
import opora.territory.ClassTitle;
import opora.territory.SchoolCode;

/** Everything a file says of one school in one procedure of one year, added up row by row. */
final class SchoolTally {

    /** 2–5. */
    static final int MARKS = 4;

    private final int number;
    private final List<Paper.Task> tasks;
    private final String sheet;
    private final int[][] journal = new int[MARKS][MARKS];
    private final Map<String, ClassTally> classes = new TreeMap<>();
    private final Map<String, ClassTally> classesBySpelling = new HashMap<>();
    private SchoolCode code;
    private String name = "";
    private String municipality = "";

    /** {@code number}: tells it from every other school and procedure of the file. */
    SchoolTally(int number, SchoolCode code, List<Paper.Task> tasks, String sheet) {
        this.number = number;
        this.code = code;
        this.tasks = tasks;
        this.sheet = sheet;
    }

    int number() {
        return number;
    }

    int absent() {
        return classes.values().stream().mapToInt(one -> one.sums().absent()).sum();
    }

    int participants() {
        return classes.values().stream().mapToInt(one -> one.sums().participants()).sum();
    }

    int failed() {
        return classes.values().stream().mapToInt(one -> one.sums().failed()).sum();
    }

    /** Marks the places of the tasks that someone has points for. */
    void markTasks(BitSet used) {
        classes.values().forEach(one -> one.sums().markTasks(used));
    }

    /** Of all classes. */
    private Sums sums() {
        if (classes.size() == 1) {
            return classes.values().iterator().next().sums();
        }
        Sums all = new Sums(tasks);
        classes.values().forEach(one -> all.addAll(one.sums()));
        return all;
    }

    private Rows rows() {
        Rows all = new Rows();
        classes.values().forEach(one -> all.addAll(one.rows()));
        return all;
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
        classOf(label).rows().add(row);
    }

    void addAbsent(String label) {
        classOf(label).sums().addAbsent();
    }

    void add(FailRule.Judged judged, OptionalInt score, TaskCells cells, String label) {
        classOf(label).sums().add(judged, score, cells);
    }

    /** A mark 2–5 of the mark book beside a mark 2–5 of the procedure. */
    void addPair(int inJournal, int mark) {
        journal[inJournal - 2][mark - 2]++;
    }

    void addAll(PlainClass plain, PlainPlace places) {
        ClassTally found = classOf(plain.label());
        found.addAll(plain.sums());
        plain.addTo(found.rows(), places);
    }

    /** {@code pairs}: by mark of the mark book, then by mark of the procedure. */
    void addPairs(int[] pairs) {
        for (int at = 0; at < pairs.length; at++) {
            journal[at / MARKS][at % MARKS] += pairs[at];
        }
    }

    /** Spaces, case and the alphabet of a letter do not make another class: «5 a» is «5А». */
    private ClassTally classOf(String label) {
        ClassTally known = classesBySpelling.get(label);
        if (known != null) {
            return known;
        }
        ClassTally found =
                classes.computeIfAbsent(ClassTitle.key(label), _ -> new ClassTally(label, tasks));
        found.alsoWritten(label);
        classesBySpelling.put(label, found);
        return found;
    }

    Outcome outcome(PartRules rules, Known known, int[] used) {
        Sums sums = sums();
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
                rows().source(sheet));
    }

    /** Empty when no row names a class. Absent pupils often stand without one: then the classes do not tell who was absent. */
    private List<Outcome.ClassOutcome> classOutcomes(PartRules rules, Known known, int[] used) {
        ClassTally unnamed = classes.get("");
        if (unnamed != null && classes.size() == 1) {
            return List.of();
        }
        boolean absentAreNamed = unnamed == null || unnamed.sums().absent() == 0;
        Known inClasses = absentAreNamed ? known : new Known(Known.Column.MISSING, known.journal());
        return classes.values().stream()
                .filter(one -> one != unnamed || one.sums().participants() > 0)
                .map(one -> one.outcome(rules, inClasses, used, sheet))
                .toList();
    }

    Reading.MentionedSchool mentioned() {
        return new Reading.MentionedSchool(code.text(), name, municipality, sheet, rows().first());
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

        Optional<Outcome.JournalTable> journal(int[][] pairs) {
            return journal == Column.PRESENT
                    ? Optional.of(new Outcome.JournalTable(pairs))
                    : Optional.empty();
        }
    }
}
