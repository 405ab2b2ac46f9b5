package opora.programme.roadmap.reading;

import java.util.List;

/**
 * A column of a table, for a person to say what stands in it.
 *
 * @param title as its heading says; «» where there is none
 * @param field as it was recognised
 * @param samples its first texts
 */
public record TableColumn(String title, Field field, List<String> samples) {

    public TableColumn {
        samples = List.copyOf(samples);
    }
}
