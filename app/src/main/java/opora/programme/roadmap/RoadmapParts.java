package opora.programme.roadmap;

import java.util.Comparator;
import java.util.List;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Provision;

/** The parts of a programme in which sections of a roadmap stand: those with a heading first, the diary last. */
public final class RoadmapParts {

    private static final String SHOWN = "activity";

    private RoadmapParts() {}

    public static List<Provision> of(Edition edition) {
        return edition.list(Kind.PART).stream()
                .filter(part -> part.value("shows").equals(SHOWN))
                .sorted(
                        Comparator.comparing((Provision part) -> part.value("view").equals("diary"))
                                .thenComparing(part -> part.value("heading").isEmpty()))
                .toList();
    }

    /** Its heading; of one without, the heading of the part that it continues. */
    public static String called(Provision part, Edition edition) {
        return part.value("heading").isEmpty()
                ? edition.around(part, Kind.PART)
                        .map(around -> "продолжение раздела «%s»".formatted(around.value("heading")))
                        .orElse("раздел без названия")
                : part.value("heading");
    }
}
