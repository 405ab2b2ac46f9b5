package opora.results.telling;

import java.util.List;

/**
 * One part of the analysis.
 *
 * @param key its anchor on the page
 * @param sheet its name in the workbook
 * @param title what it says
 * @param lead what, in which unit, of how many
 * @param notes how to read it
 * @param sources of its numbers
 */
public record Section(
        String key,
        String sheet,
        String title,
        String lead,
        Drawing drawing,
        Table table,
        List<String> notes,
        List<Source> sources) {

    public Section {
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /** Whether the table is long and repeats what the picture shows: the page folds it. */
    public boolean isFolded() {
        return drawing instanceof Drawing.OfScores;
    }
}
