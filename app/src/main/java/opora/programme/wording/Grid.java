package opora.programme.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table typed by a person: a line per row, cells parted by «|», or by tabs when it is pasted from a spreadsheet. Every row has as many cells. */
public record Grid(List<List<String>> rows) {

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static Grid of(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                rows.add(
                        Arrays.stream(line.split(line.contains("\t") ? "\t" : "\\|", -1))
                                .map(String::strip)
                                .toList());
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return new Grid(rows.stream().map(row -> filled(row, width)).toList());
    }

    private static List<String> filled(List<String> row, int width) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    public String text() {
        return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
    }
}
