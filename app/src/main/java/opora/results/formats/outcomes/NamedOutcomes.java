package opora.results.formats.outcomes;

import java.util.List;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.NamedTable;
import opora.office.Row;
import opora.results.Outcome;

/** Takes rows of outcomes whose columns were found otherwise than by their headings; they go the way of the table of outcomes. */
public final class NamedOutcomes {

    private final Findings findings;
    private final OutcomeRows rows;

    public NamedOutcomes(Findings findings) {
        this.findings = findings;
        this.rows = new OutcomeRows(findings);
    }

    /** Where the rows of one subject are given. */
    @FunctionalInterface
    public interface Table {
        void row(Row row);
    }

    /** {@code labels}: year and procedure where the table has no column for them; all that is needed must be known. */
    public Table table(NamedTable<OutcomeField> table, Labels labels) {
        OutcomeSheet sheet = new OutcomeSheet(table, labels, findings);
        return row -> sheet.row(row).ifPresent(rows::take);
    }

    /** Sorted by year, procedure and school. */
    public List<Outcome> outcomes() {
        return rows.outcomes();
    }
}
