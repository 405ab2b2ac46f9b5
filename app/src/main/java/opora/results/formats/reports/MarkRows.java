package opora.results.formats.reports;

import java.util.List;
import opora.intake.formats.Labels;
import opora.intake.formats.SheetFindings;

/** Rows with percentages of marks that belong to one procedure of one year. */
interface MarkRows {

    /** Both year and procedure. */
    Labels labels();

    SheetFindings notes();

    List<MarkLine> lines();

    int column(MarkField field);

    /** Decimals to which the report prints its percentages: the most that any row has. */
    default int decimals() {
        return lines().stream().mapToInt(MarkLine::decimals).max().orElse(0);
    }
}
