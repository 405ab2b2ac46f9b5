package opora.corrections.web;

import java.util.Comparator;
import java.util.List;
import opora.corrections.request.Request;
import opora.corrections.window.SchoolRow;
import opora.territory.School;

/** A request and its school in a table. */
public record RequestRow(Request request, School school) {

    /** The newest first. */
    static List<RequestRow> of(List<SchoolRow> rows) {
        return rows.stream()
                .flatMap(row ->
                        row.requests().stream().map(one -> new RequestRow(one, row.school())))
                .sorted(Comparator.comparingLong((RequestRow row) -> row.request().id()).reversed())
                .toList();
    }
}
