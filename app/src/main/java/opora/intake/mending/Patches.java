package opora.intake.mending;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import opora.intake.RowPlace;

/** What people changed in a file: texts of cells by row and column, and rows that are not to be read. */
public record Patches(Map<RowPlace, Map<Integer, String>> cells, Set<RowPlace> leftOut) {

    public static final Patches NONE = new Patches(Map.of(), Set.of());

    Patches without(Set<RowPlace> more) {
        Set<RowPlace> all = new HashSet<>(leftOut);
        all.addAll(more);
        return new Patches(cells, all);
    }
}
