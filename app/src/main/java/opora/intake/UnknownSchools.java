package opora.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Reading;
import opora.territory.SchoolCode;

/** Names the schools of a file that nobody knows, each with the codes that look like a slip of the pen. Never joins them by itself. */
public final class UnknownSchools {

    /** Codes shorter than this have too many neighbours two letters away. */
    private static final int LONG_ENOUGH = 6;

    private static final int MOST_SHOWN = 3;

    private final Map<String, String> known;

    /** {@code known}: by {@link SchoolCode#key()} the code and, where there is one, the name: «edu203389, Липовская ООШ». */
    public UnknownSchools(Map<String, String> known) {
        this.known = Map.copyOf(known);
    }

    /** A question for every school of the file that is not known, in the order of its code. */
    public List<Finding> of(Reading reading) {
        return reading.schools().stream()
                .filter(school -> !known.containsKey(new SchoolCode(school.code()).key()))
                .map(this::question)
                .toList();
    }

    private Finding question(Reading.MentionedSchool school) {
        List<String> near = near(new SchoolCode(school.code()).key());
        return new Finding(
                Kind.UNKNOWN_SCHOOL,
                Severity.QUESTION,
                school.sheet(),
                school.row(),
                "",
                school.code(),
                "школы с таким логином нет",
                near.isEmpty() ? "логин школы из реестра" : "похожа " + String.join(" или ", near),
                "Свяжите её со школой реестра или добавьте в реестр");
    }

    /** What is shown of the nearest codes, one slip away before two; nothing when there are too many to choose from. */
    private List<String> near(String key) {
        int farthest = key.length() < LONG_ENOUGH ? 1 : 2;
        for (int distance = 1; distance <= farthest; distance++) {
            List<String> found = new ArrayList<>();
            for (Map.Entry<String, String> school : known.entrySet()) {
                if (EditDistance.of(key, school.getKey()) == distance) {
                    found.add(school.getValue());
                }
            }
            if (!found.isEmpty()) {
                return found.size() > MOST_SHOWN ? List.of() : found.stream().sorted().toList();
            }
        }
        return List.of();
    }
}
