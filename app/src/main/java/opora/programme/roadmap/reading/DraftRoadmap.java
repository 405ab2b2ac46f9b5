package opora.programme.roadmap.reading;

import java.util.List;

/**
 * A table read as a roadmap, for a person to look through.
 *
 * @param caption what stands above it, and in it above its heading; a line each
 */
public record DraftRoadmap(
        String place, String caption, List<DraftSection> sections, List<RoadmapDoubt> doubts) {

    public DraftRoadmap {
        sections = List.copyOf(sections);
        doubts = List.copyOf(doubts);
    }

    public List<DraftActivity> activities() {
        return sections.stream().flatMap(section -> section.activities().stream()).toList();
    }
}
