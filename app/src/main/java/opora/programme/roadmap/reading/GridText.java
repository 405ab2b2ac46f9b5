package opora.programme.roadmap.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import opora.office.TableCell.Down;

/** Tables of a file as one text, so that they can wait until a person has looked through them. A line per table, row and cell; read again it is the same. */
public final class GridText {

    private static final String TABLE = "t";
    private static final String ROW = "r";
    private static final String CELL = "c";

    private GridText() {}

    public static String of(List<Grid> grids) {
        StringBuilder text = new StringBuilder();
        for (Grid grid : grids) {
            line(text, TABLE, grid.place(), grid.caption());
            for (Grid.Line row : grid.lines()) {
                line(text, ROW, "" + row.number());
                for (Grid.Cell cell : row.cells()) {
                    line(
                            text,
                            CELL,
                            "" + cell.column(),
                            "" + cell.columns(),
                            cell.down().name(),
                            cell.text());
                }
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, String... parts) {
        text.append(kind);
        for (String part : parts) {
            text.append('\t').append(escaped(part));
        }
        text.append('\n');
    }

    private static String escaped(String part) {
        return part.replace("\0", "")
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    /** What {@link #of} wrote. */
    public static List<Grid> read(String text) {
        Deque<String[]> lines = new ArrayDeque<>();
        text.lines().map(line -> line.split("\t", -1)).forEach(lines::add);
        List<Grid> grids = new ArrayList<>();
        while (!lines.isEmpty()) {
            String[] table = lines.remove();
            grids.add(new Grid(plain(table[1]), plain(table[2]), rows(lines)));
        }
        return List.copyOf(grids);
    }

    private static List<Grid.Line> rows(Deque<String[]> lines) {
        List<Grid.Line> rows = new ArrayList<>();
        while (isNext(ROW, lines)) {
            int number = Integer.parseInt(lines.remove()[1]);
            List<Grid.Cell> cells = new ArrayList<>();
            while (isNext(CELL, lines)) {
                String[] parts = lines.remove();
                cells.add(
                        new Grid.Cell(
                                Integer.parseInt(parts[1]),
                                Integer.parseInt(parts[2]),
                                plain(parts[4]),
                                Down.valueOf(parts[3])));
            }
            rows.add(new Grid.Line(number, cells));
        }
        return rows;
    }

    private static boolean isNext(String kind, Deque<String[]> lines) {
        return !lines.isEmpty() && lines.element()[0].equals(kind);
    }

    private static String plain(String part) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < part.length(); at++) {
            char sign = part.charAt(at);
            if (sign != '\\') {
                plain.append(sign);
                continue;
            }
            at++;
            plain.append(
                    switch (part.charAt(at)) {
                        case 't' -> '\t';
                        case 'r' -> '\r';
                        case 'n' -> '\n';
                        default -> part.charAt(at);
                    });
        }
        return plain.toString();
    }
}
