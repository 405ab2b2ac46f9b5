package opora.overview.home;

import java.util.List;

/**
 * What others did since the last visit.
 *
 * @param since «С прошлого визита, 22 ноября 2026, 10:42»
 * @param lines newest first
 * @param more how many are not shown here
 * @param journal address of the same days in the journal; «» for who does not read it
 */
public record NewsAtHome(String since, List<Line> lines, int more, String journal) {

    /**
     * @param title what was done, in the words of the journal
     * @param text to what, and what was and is; «» when the title says it all
     * @param address of the thing; «» when the person cannot open it
     * @param when and by whom, for who reads the journal
     */
    public record Line(String title, String text, String address, String when) {}
}
