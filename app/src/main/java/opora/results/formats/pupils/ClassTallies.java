package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.results.Paper;

/** The classes of one school in one procedure. They are few, and a country has a hundred thousand of such schools: so they just stand in a row. */
final class ClassTallies {

    private final List<ClassTally> all = new ArrayList<>(1);
    private final List<Paper.Task> tasks;
    private final ClassKeys keys;

    ClassTallies(List<Paper.Task> tasks, ClassKeys keys) {
        this.tasks = tasks;
        this.keys = keys;
    }

    /** Spaces, case and the alphabet of a letter do not make another class: «5 a» is «5А». */
    ClassTally of(String label) {
        for (ClassTally one : all) {
            if (one.isWritten(label)) {
                return one;
            }
        }
        String key = keys.of(label);
        Optional<ClassTally> known = find(key);
        known.ifPresent(one -> one.alsoWritten(label));
        return known.orElseGet(() -> begin(key, label));
    }

    private ClassTally begin(String key, String label) {
        ClassTally begun = new ClassTally(key, label, tasks);
        all.add(begun);
        return begun;
    }

    private Optional<ClassTally> find(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Of the rows that name no class. */
    Optional<ClassTally> unnamed() {
        return find("");
    }

    List<ClassTally> all() {
        return all;
    }

    Stream<ClassTally> inOrder() {
        return all.stream().sorted(Comparator.comparing(ClassTally::key));
    }

    /** Of all classes together. */
    Sums sums() {
        if (all.size() == 1) {
            return all.getFirst().sums();
        }
        Sums sums = new Sums(tasks);
        all.forEach(one -> sums.addAll(one.sums()));
        return sums;
    }

    Rows rows() {
        Rows rows = new Rows();
        all.forEach(one -> rows.addAll(one.rows()));
        return rows;
    }
}
