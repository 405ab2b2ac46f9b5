package opora.results.formats.described;

import java.util.List;
import java.util.regex.Pattern;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.TableFile;
import opora.office.UnreadableFile;

/** The list of schools with markers of non-objective results, a row per school and year (METHODOLOGY 2.3). Kept as what somebody else says. */
public final class BiasList implements FileFormat {

    /** «4 РУ», «5 МА»: grade and subject. */
    private static final Pattern MARKER = Pattern.compile("1?\\d ?[а-я]{2,10}");

    @Override
    public Layout layout() {
        return Layout.BIAS_LIST;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    private static List<NamedTable<BiasField>> tables(Opening opening) {
        return NamedTable.in(
                opening,
                BiasField.NAMES,
                header -> header.hasAll(BiasField.REQUIRED) && !markers(header).isEmpty());
    }

    private static List<Integer> markers(TableHeader<BiasField> header) {
        return header.others().stream()
                .filter(column -> MARKER.matcher(header.heading(column)).matches())
                .toList();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        DescribedSchools schools = new DescribedSchools();
        for (NamedTable<BiasField> table : tables(opening)) {
            SheetFindings notes = table.notes(findings);
            List<Integer> markers = markers(table.header());
            ExtraColumns.report(
                    table.header(),
                    table.header().others().stream()
                            .filter(column -> !markers.contains(column))
                            .toList(),
                    BiasField.NAMES,
                    notes);
            BiasRow row = new BiasRow(table.header(), markers, notes);
            table.read(
                    file,
                    progress,
                    read -> row.read(read).ifPresent(one -> schools.take(one, notes)));
        }
        schools.end(findings);
        return schools.reading(layout(), findings);
    }
}
