package opora.intake.mending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opora.intake.RowPlace;
import opora.intake.formats.CellText;
import opora.intake.formats.Heading;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** Rows of the same school, year and procedure as those that are set aside. */
final class Siblings {

    private static final List<Set<String>> KEY =
            List.of(
                    Set.of("код оо", "логин", "school"),
                    Set.of("год", "year"),
                    Set.of("процедура", "procedure"));

    private Siblings() {}

    static Set<RowPlace> of(TableFile file, Set<RowPlace> aside) throws UnreadableFile {
        Set<String> keys = new HashSet<>();
        walk(
                file,
                (place, key) -> {
                    if (aside.contains(place)) {
                        keys.add(key);
                    }
                });
        Set<RowPlace> siblings = new HashSet<>();
        walk(
                file,
                (place, key) -> {
                    if (keys.contains(key)) {
                        siblings.add(place);
                    }
                });
        return siblings;
    }

    private interface Visitor {
        void row(RowPlace place, String key);
    }

    private static void walk(TableFile file, Visitor visitor) throws UnreadableFile {
        for (TableSheet sheet : file.sheets()) {
            List<Integer> columns = new ArrayList<>();
            sheet.read(row -> {
                if (columns.isEmpty() && Concealment.isHeader(row)) {
                    columns.addAll(columns(row));
                } else if (!columns.isEmpty()) {
                    visitor.row(new RowPlace(sheet.name(), row.number()), key(row, columns));
                }
                return TableSheet.Next.MORE;
            });
        }
    }

    private static List<Integer> columns(Row header) {
        List<String> headings = Headings.of(header).stream().map(Heading::plain).toList();
        return KEY.stream()
                .map(names ->
                        headings.stream()
                                .filter(names::contains)
                                .findFirst()
                                .map(headings::indexOf)
                                .orElse(-1))
                .toList();
    }

    /** A row without a school adds up with no other. */
    private static String key(Row row, List<Integer> columns) {
        List<String> parts =
                columns.stream()
                        .map(column -> column < 0 ? "" : CellText.clean(row.text(column)))
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .toList();
        return parts.getFirst().isEmpty()
                ? Integer.toString(row.number())
                : String.join("|", parts);
    }
}
