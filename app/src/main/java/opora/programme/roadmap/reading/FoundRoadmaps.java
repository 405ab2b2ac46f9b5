package opora.programme.roadmap.reading;

import java.util.List;

/** The tables of a file: those that look like roadmaps, and the others with the reason. */
public record FoundRoadmaps(List<DraftRoadmap> roadmaps, List<LeftOut> leftOut) {

    public FoundRoadmaps {
        roadmaps = List.copyOf(roadmaps);
        leftOut = List.copyOf(leftOut);
    }

    /** @param reason in Russian */
    public record LeftOut(String place, String caption, String reason) {}
}
