package opora.results.formats.pupils;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opora.results.Detail;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.results.formats.sheets.TaskColumn;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** All procedures of a file of participants, and who was already met in it. */
public final class FileTally {

    private record Key(AcademicYear year, Procedure procedure) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::year)
                    .thenComparing(Key::procedure)
                    .compare(this, other);
        }
    }

    private final ReferenceData reference;
    private final Detail detail;
    private final Map<Key, PartTally> parts = new TreeMap<>();
    private final ClassKeys classKeys = new ClassKeys();
    private final SeenCodes seen = new SeenCodes();
    private final SeenCodes repeated = new SeenCodes();
    private int schools;

    FileTally(ReferenceData reference, Detail detail) {
        this.reference = reference;
        this.detail = detail;
    }

    /** The label of a class as far as classes are wanted. */
    String kept(String label) {
        return detail == Detail.CLASSES ? label : "";
    }

    PartTally part(AcademicYear year, Procedure procedure, ParticipantSheet sheet) {
        return parts.computeIfAbsent(
                new Key(year, procedure),
                _ ->
                        new PartTally(
                                PartRules.of(year, procedure, sheet, reference),
                                tasksOf(sheet),
                                classKeys));
    }

    static List<Paper.Task> tasksOf(ParticipantSheet sheet) {
        return sheet.tasks().stream().map(TaskColumn::task).toList();
    }

    SchoolTally school(PartTally part, String spelling, String sheet) {
        return part.school(spelling, () -> ++schools, sheet);
    }

    /** In the order of year and procedure. */
    Collection<PartTally> parts() {
        return parts.values();
    }

    /** Whether this code of the school was not met before in the same procedure and year. */
    boolean meets(SchoolTally school, String code) {
        long fingerprint = fingerprint(school, code);
        if (seen.add(fingerprint)) {
            return true;
        }
        repeated.add(fingerprint);
        return false;
    }

    boolean someAreRepeated() {
        return !repeated.isEmpty();
    }

    boolean isRepeated(long fingerprint) {
        return repeated.contains(fingerprint);
    }

    static long fingerprint(SchoolTally school, String code) {
        return new Fingerprint().add(school.number()).add(code).value();
    }
}
