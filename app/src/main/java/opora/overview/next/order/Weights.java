package opora.overview.next.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How much each cause weighs: the table that the page shows. Every kind has exactly one row. */
public final class Weights {

    private static final String TABLE = "/opora/overview/causes.csv";
    private static final int COLUMNS = 7;

    /** As shipped. */
    public static final Weights SHIPPED = of(lines());

    private final Map<CauseKind, Weight> rows = new EnumMap<>(CauseKind.class);

    private Weights() {}

    /** {@code lines}: without the head of the table. */
    static Weights of(List<String> lines) {
        Weights weights = new Weights();
        for (String line : lines) {
            Weight row = row(line);
            if (weights.rows.put(row.kind(), row) != null) {
                throw new IllegalArgumentException("twice: " + row.kind());
            }
        }
        for (CauseKind kind : CauseKind.values()) {
            weights.get(kind);
        }
        return weights;
    }

    private static Weight row(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS || !List.of("да", "нет").contains(cells[4])) {
            throw new IllegalArgumentException(TABLE + ": " + line);
        }
        return new Weight(
                CauseKind.valueOf(cells[0]),
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3].isEmpty() ? 0 : Integer.parseInt(cells[3]),
                cells[4].equals("да"),
                cells[5].replace("{}", cells[3]),
                cells[6]);
    }

    private static List<String> lines() {
        try (InputStream table = Objects.requireNonNull(Weights.class.getResourceAsStream(TABLE))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of {@link CauseKind}. */
    public List<Weight> list() {
        return List.copyOf(rows.values());
    }

    public Weight get(CauseKind kind) {
        Weight row = rows.get(kind);
        if (row == null) {
            throw new IllegalArgumentException("no points for " + kind);
        }
        return row;
    }

    public int border(CauseKind kind) {
        return get(kind).border();
    }
}
