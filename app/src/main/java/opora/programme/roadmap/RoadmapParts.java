package opora.programme.roadmap;

import java.util.Comparator;
import java.util.List;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Provision;

/** The parts of a programme in which sections of a roadmap stand: the roadmap itself before the diary. */
public final class RoadmapParts {

    private static final String SHOWN = "activity";

    private RoadmapParts() {}

    public static List<Provision> of(Edition edition) {
        return edition.list(Kind.PART).stream()
                .filter(part -> part.value("shows").equals(SHOWN))
                .sorted(Comparator.comparing(part -> part.value("view").equals("diary")))
                .toList();
    }
}
