package opora.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.intake.checking.NearCodes;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Reading;
import opora.territory.SchoolCode;

/** Names the schools of a file that nobody knows, each with the codes that look like a slip of the pen. Never joins them by itself. */
public final class UnknownSchools {

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
        List<String> near =
                NearCodes.of(new SchoolCode(school.code()).key(), known.keySet()).stream()
                        .map(key -> Objects.requireNonNull(known.get(key)))
                        .sorted()
                        .toList();
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
}
