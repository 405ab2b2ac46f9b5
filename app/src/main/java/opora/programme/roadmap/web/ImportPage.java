package opora.programme.roadmap.web;

import java.util.Optional;
import opora.programme.roadmap.WaitingTable;
import opora.programme.web.CasePage;
import opora.vocabulary.Days;

/**
 * Where a file is chosen.
 *
 * @param waiting what was brought before and neither taken nor thrown away
 * @param mistake why the file cannot be read; «» otherwise
 */
public record ImportPage(CasePage head, Optional<WaitingTable> waiting, String mistake) {

    public String since(WaitingTable table) {
        return Days.withTime(table.at());
    }
}
