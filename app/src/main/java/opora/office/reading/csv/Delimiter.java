package opora.office.reading.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands between the cells. A semicolon or a tab is taken when half of the first lines have the same number of it; a comma also stands inside
 * numbers and names, so it comes last.
 */
enum Delimiter {
    SEMICOLON(';', "«;»"),
    TAB('\t', "табуляция"),
    COMMA(',', "«,»");

    private static final int LINES = 50;

    private final char sign;
    private final String title;

    Delimiter(char sign, String title) {
        this.sign = sign;
        this.title = title;
    }

    char sign() {
        return sign;
    }

    String title() {
        return title;
    }

    /** @param opening the beginning of the text */
    static Delimiter in(String opening) {
        List<String> lines = unquoted(opening);
        for (Delimiter delimiter : List.of(SEMICOLON, TAB)) {
            if (delimiter.regular(lines) * 2 >= Math.max(1, lines.size())) {
                return delimiter;
            }
        }
        return Arrays.stream(values())
                .max(
                        Comparator.comparingInt((Delimiter delimiter) -> delimiter.regular(lines))
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The greatest number of lines that have equally many of this sign, at least one. */
    private int regular(List<String> lines) {
        Map<Long, Integer> linesByCount = new HashMap<>();
        for (String line : lines) {
            linesByCount.merge(
                    line.chars().filter(letter -> letter == sign).count(), 1, Integer::sum);
        }
        linesByCount.remove(0L);
        return linesByCount.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The first lines that hold anything, without what stands in quotes. */
    private static List<String> unquoted(String opening) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < opening.length() && lines.size() < LINES; at++) {
            char letter = opening.charAt(at);
            quoted ^= letter == '"';
            if (!quoted && (letter == '\n' || letter == '\r')) {
                keep(line, lines);
            } else if (!quoted) {
                line.append(letter);
            }
        }
        keep(line, lines);
        return lines;
    }

    private static void keep(StringBuilder line, List<String> lines) {
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }
}
