package opora.programme.start.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Authorship;
import opora.programme.Programme;
import opora.programme.ProgrammeLevel;
import opora.programme.start.Example;
import opora.programme.start.Examples;
import opora.programme.start.Travelling.Passage;

/**
 * One strong practice to be read.
 *
 * @param take where a programme begins with it; empty for whoever writes none of such a level
 * @param takesBack whether whoever reads may take it back
 */
public record ExamplePage(
        Example example,
        String whose,
        List<Block> blocks,
        Optional<String> take,
        boolean takesBack,
        Map<String, String> mistakes) {

    /** Passages under one heading. */
    public record Block(String title, List<Passage> passages) {}

    private static final Map<String, String> LISTS =
            Map.of(
                    "direction",
                    "Направления",
                    "principle",
                    "Принципы",
                    "measure",
                    "Меры",
                    "risk",
                    "Риски и как их уменьшить");

    static ExamplePage of(
            Viewer viewer, Example one, Optional<Programme> own, Map<String, String> wrong) {
        return new ExamplePage(
                one,
                ExamplesPage.whose(one),
                blocks(one),
                writes(viewer, one.level())
                        ? Optional.of("/programmes/new?example=" + one.id())
                        : Optional.empty(),
                own.isPresent() && Examples.mayShow(viewer),
                wrong);
    }

    /** A school takes an example of a school, whatever its shape. */
    private static boolean writes(Viewer viewer, ProgrammeLevel level) {
        return Arrays.stream(ProgrammeLevel.values())
                .filter(one -> one.written() == level.written())
                .anyMatch(one -> Authorship.writes(viewer, one));
    }

    static List<Block> blocks(Example one) {
        List<Block> blocks = new ArrayList<>();
        for (String kind : List.of("principle", "direction", "measure", "risk")) {
            if (!one.of(kind).isEmpty()) {
                blocks.add(new Block(LISTS.getOrDefault(kind, kind), one.of(kind)));
            }
        }
        one.activities()
                .forEach((section, activities) ->
                        blocks.add(new Block("Мероприятия: " + section.title(), activities)));
        return blocks;
    }
}
