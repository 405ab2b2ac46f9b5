package opora.programme.layout;

import java.util.List;
import java.util.Optional;
import opora.programme.wording.Grid;
import opora.programme.wording.Provision;

/** One thing in a part, in the order of reading. */
public sealed interface Block {

    /**
     * Paragraphs.
     *
     * @param from the provision they come from: the part itself for what stands before its list or table
     */
    record Prose(Provision from, List<String> paragraphs) implements Block {}

    /** A list that people typed. */
    record Bullets(Provision from, List<String> lead, List<String> items, Style style)
            implements Block {}

    enum Style {
        DASH,
        NUMBER
    }

    /** Provisions of one kind, one by one. */
    record Items(List<Item> items) implements Block {}

    /**
     * @param number «3»; «» where they are not numbered
     * @param lead what stands before the text, «Куратор»; «» for most
     * @param lines the text, a line each
     * @param under what is listed under it
     */
    record Item(
            Provision from, String number, String lead, List<String> lines, List<String> under) {}

    /** Provisions as rows of a table. */
    record Table(List<Column> columns, List<Row> rows) implements Block {

        /** Whether the headings stand in two rows. */
        public boolean isTwoRowed() {
            return columns.stream().anyMatch(column -> !column.upper().isEmpty());
        }
    }

    sealed interface Row {

        Provision from();

        /** Over the whole width: a section of a roadmap, a task with its indicators below. */
        record Band(Provision from, String number, List<String> lines) implements Row {}

        /** A cell is the lines in it. */
        record Cells(Provision from, List<List<String>> cells) implements Row {}
    }

    /** Lines of the passport. */
    record Passport(List<Line> lines) implements Block {}

    record Line(Provision from, String label, List<String> lines) {}

    /** A table that people typed; the first row holds headings. */
    record Typed(Provision from, String title, Grid grid) implements Block {}

    /** A chart; the first row of the grid names the series, the first column what is compared. */
    record Chart(Provision from, String title, String unit, Grid grid) implements Block {}

    /** The one provision behind the block; empty where there are many. */
    default Optional<Provision> single() {
        return switch (this) {
            case Prose(Provision from, List<String> _) -> Optional.of(from);
            case Bullets(Provision from, List<String> _, List<String> _, Style _) ->
                    Optional.of(from);
            case Typed(Provision from, String _, Grid _) -> Optional.of(from);
            case Chart(Provision from, String _, String _, Grid _) -> Optional.of(from);
            case Items _, Table _, Passport _ -> Optional.empty();
        };
    }
}
