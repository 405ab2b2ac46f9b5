package opora.results.formats.described;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.Heading;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.vocabulary.AcademicYear;

/**
 * The year that a table about schools is of: told by its title («по результатам 2023 года», «2022/2023 учебный год»), or by questions about such a year
 * in its header. The day of an order is no such year: a list of January is about the year before.
 */
final class ListYear {

    private static final Pattern SPAN =
            Pattern.compile("20(\\d\\d) ?[/–-] ?(?:20)?(\\d\\d)(?: уч|\\D|$)");
    private static final Pattern ALONE =
            Pattern.compile("(?:за|итогам|результатам|результаты) (20\\d\\d) ?(?:г|уч)");

    private ListYear() {}

    /** Empty where nothing tells it, or two years are told. */
    static Optional<AcademicYear> of(NamedTable<ListField> table) {
        Set<AcademicYear> years = new TreeSet<>();
        for (Opening.Line line : table.sheet().rows()) {
            if (line.number() < table.header().row()) {
                line.cells().forEach(cell -> title(Heading.plain(cell), years));
            }
        }
        if (years.isEmpty()) {
            table.header().headings().forEach(heading -> spans(Heading.plain(heading), years));
        }
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }

    private static void title(String text, Set<AcademicYear> years) {
        spans(text, years);
        Matcher alone = ALONE.matcher(text);
        while (alone.find()) {
            AcademicYear.find(alone.group(1)).ifPresent(years::add);
        }
    }

    private static void spans(String text, Set<AcademicYear> years) {
        Matcher span = SPAN.matcher(text);
        while (span.find()) {
            int from = Integer.parseInt(span.group(1));
            if (Integer.parseInt(span.group(2)) == from + 1) {
                AcademicYear.find("20" + span.group(2)).ifPresent(years::add);
            }
        }
    }
}
