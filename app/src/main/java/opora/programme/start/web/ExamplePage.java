package opora.programme.start.web;

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

/**
 * One strong practice to be read.
 *
 * @param take where a programme begins with it; empty for whoever writes none of such a level
 * @param takesBack whether whoever reads may take it back
 */
public record ExamplePage(
        Example example,
        String whose,
        List<PassageBlock> blocks,
        Optional<String> take,
        boolean takesBack,
        Map<String, String> mistakes) {

    static ExamplePage of(
            Viewer viewer, Example one, Optional<Programme> own, Map<String, String> wrong) {
        return new ExamplePage(
                one,
                ExamplesPage.whose(one),
                PassageBlock.of(one.passages()),
                writes(viewer, one.level())
                        ? Optional.of("/programmes/new?example=" + one.id())
                        : Optional.empty(),
                own.filter(shown -> Examples.mayShow(viewer, shown)).isPresent(),
                wrong);
    }

    /** A school takes an example of a school, whatever its shape. */
    private static boolean writes(Viewer viewer, ProgrammeLevel level) {
        return Arrays.stream(ProgrammeLevel.values())
                .filter(one -> one.written() == level.written())
                .anyMatch(one -> Authorship.writes(viewer, one));
    }
}
