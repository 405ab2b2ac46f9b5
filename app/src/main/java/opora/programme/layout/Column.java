package opora.programme.layout;

import java.util.ArrayList;
import java.util.List;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;

/**
 * A column of a table of provisions.
 *
 * @param key of the value it shows; {@code number} for the number of the row
 * @param upper heading over several columns; «» where there is none
 */
public record Column(String key, String upper, String heading) {

    private static final String PLAN = "plan";

    /** Of a part: lines «поле = заголовок», «поле = верхний > нижний»; a plan has a column for every milestone. */
    static List<Column> of(Provision part, Edition edition) {
        List<Column> columns = new ArrayList<>();
        for (String line : part.lines("columns")) {
            int sign = line.indexOf('=');
            String key = sign < 0 ? line : line.substring(0, sign).strip();
            String heading = sign < 0 ? line : line.substring(sign + 1).strip();
            if (key.equals(PLAN)) {
                columns.addAll(plans(heading, edition.list("milestone")));
            } else {
                columns.add(of(key, heading));
            }
        }
        return List.copyOf(columns);
    }

    private static Column of(String key, String heading) {
        int sign = heading.indexOf('>');
        return sign < 0
                ? new Column(key, "", heading)
                : new Column(
                        key,
                        heading.substring(0, sign).strip(),
                        heading.substring(sign + 1).strip());
    }

    private static List<Column> plans(String heading, List<Provision> milestones) {
        return milestones.size() == 1
                ? List.of(new Column(PLAN + "." + milestones.getFirst().id(), "", heading))
                : milestones.stream()
                        .map(one -> new Column(PLAN + "." + one.id(), heading, one.name()))
                        .toList();
    }
}
