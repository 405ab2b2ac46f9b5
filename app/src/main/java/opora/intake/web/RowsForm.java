package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.BadRow;
import opora.intake.Quarantine;
import opora.intake.Quarantine.Wish;
import opora.intake.RowPlace;
import org.springframework.util.MultiValueMap;

/**
 * What a person wrote about rows: {@code cell-3-5} a text for the sixth cell of the row at position 3, {@code skip-3} that it does not
 * count, {@code counts-3} which of two contradicting rows does; {@code all} the same for all of them.
 */
record RowsForm(List<Wish> wishes, List<RowPlace> leftOut) {

    private static final Pattern CELL = Pattern.compile("cell-(\\d{1,5})-(\\d{1,5})");
    private static final Pattern SKIP = Pattern.compile("skip-(\\d{1,5})");
    private static final Pattern COUNTS = Pattern.compile("counts-(\\d{1,5})");

    static RowsForm of(MultiValueMap<String, String> sent, long file, Quarantine quarantine) {
        RowsForm form = new RowsForm(new ArrayList<>(), new ArrayList<>());
        String all = Optional.ofNullable(sent.getFirst("all")).orElse("");
        if (!all.isEmpty()) {
            quarantine.contradicting(file).forEach(row -> form.choose(row, all));
            return form;
        }
        for (String name : sent.keySet()) {
            String value = Optional.ofNullable(sent.getFirst(name)).orElse("");
            Matcher cell = CELL.matcher(name);
            if (cell.matches()) {
                form.wishes.add(
                        new Wish(
                                Integer.parseInt(cell.group(1)),
                                Integer.parseInt(cell.group(2)),
                                value));
            }
            row(SKIP, name, file, quarantine).ifPresent(row -> form.leftOut.add(row.place()));
            row(COUNTS, name, file, quarantine).ifPresent(row -> form.choose(row, value));
        }
        return form;
    }

    private static Optional<BadRow> row(
            Pattern pattern, String name, long file, Quarantine quarantine) {
        Matcher named = pattern.matcher(name);
        return named.matches()
                ? quarantine.row(file, Integer.parseInt(named.group(1)))
                : Optional.empty();
    }

    /** The other row of the pair is left out. */
    private void choose(BadRow row, String which) {
        if (which.equals("first")) {
            leftOut.add(row.place());
        } else if (which.equals("second")) {
            leftOut.add(new RowPlace(row.place().sheet(), row.twin()));
        }
    }
}
