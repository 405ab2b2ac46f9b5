package opora.programme.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.ProgrammeLevel;
import opora.programme.start.Travelling.Passage;
import opora.programme.wording.Sketch;

/**
 * A strong practice: what may be read of an approved programme by everybody.
 *
 * @param setting what school it is, «село, 1–9 классы»; «» where nobody knows
 * @param shownBy «регион», «муниципалитет»: nobody's name
 * @param passages in the order of reading; a section before its activities
 */
public record Example(
        long id,
        long programme,
        ProgrammeLevel level,
        String setting,
        String title,
        String reason,
        String shownBy,
        Instant at,
        List<Passage> passages) {

    public Example {
        passages = List.copyOf(passages);
    }

    /** What stands in the programme itself. */
    List<Sketch> provisions() {
        return passages.stream()
                .filter(one -> one.section().isEmpty() && !one.kind().equals("activity_group"))
                .map(one -> Sketch.of(one.kind(), one.values()))
                .toList();
    }

    /** Sections of the roadmap with their activities. */
    List<Sketch> sections() {
        List<Sketch> sections = new ArrayList<>();
        activities()
                .forEach((section, activities) ->
                        sections.add(
                                new Sketch(
                                        section.kind(),
                                        section.values(),
                                        activities.stream()
                                                .map(one -> Sketch.of(one.kind(), one.values()))
                                                .toList())));
        return sections;
    }

    /** By their sections. */
    public Map<Passage, List<Passage>> activities() {
        Map<Passage, List<Passage>> sections = new LinkedHashMap<>();
        passages.stream()
                .filter(one -> one.kind().equals("activity_group"))
                .forEach(section ->
                        sections.put(
                                section,
                                passages.stream()
                                        .filter(one ->
                                                one.section().equals(Optional.of(section.number())))
                                        .toList()));
        return sections;
    }

    public List<Passage> of(String kind) {
        return passages.stream().filter(one -> one.kind().equals(kind)).toList();
    }
}
