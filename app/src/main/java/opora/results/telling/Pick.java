package opora.results.telling;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opora.results.analysis.Level;
import opora.results.analysis.Sitting;
import opora.results.gathering.Told;
import opora.results.gathering.Told.Subject;

/**
 * What may be chosen on the page.
 *
 * @param address of the page
 * @param query what is chosen, to be carried on to the workbook; «» for nothing
 * @param classes of the school; none for one class or none
 * @param besides groups that can be drawn beside the subject
 * @param others sittings to go on to, the newest first
 */
public record Pick(
        String address,
        String query,
        List<Option> classes,
        List<Option> besides,
        List<Source> others) {

    /** {@code value} as the address carries it. */
    public record Option(String value, String title, Chosen chosen) {

        public boolean isChosen() {
            return chosen == Chosen.YES;
        }
    }

    enum Chosen {
        YES,
        NO;

        static Chosen of(Object one, Object other) {
            return one.equals(other) ? YES : NO;
        }
    }

    /**
     * What the address asks for.
     *
     * @param root the address up to «/results»
     */
    public record Asked(String root, Optional<String> label, Optional<Level> beside) {

        /** {@code label}, {@code beside}: «» for none; a group that does not exist is none. */
        public static Asked of(String root, String label, String beside) {
            Optional<Level> level =
                    List.of(Level.values()).stream()
                            .filter(one -> value(one).equals(beside))
                            .findFirst();
            return new Asked(root, Optional.of(label).filter(one -> !one.isBlank()), level);
        }
    }

    static Pick of(Told told, Asked asked) {
        return new Pick(
                address(asked, told.sitting()),
                asked.label()
                        .map(label -> "?class=" + URLEncoder.encode(label, StandardCharsets.UTF_8))
                        .orElse(""),
                classes(told.subject()),
                besides(told, asked.beside()),
                told.held().reversed().stream()
                        .filter(sitting -> !sitting.equals(told.sitting()))
                        .map(sitting ->
                                new Source(
                                        sitting.procedure().title(sitting.year()),
                                        address(asked, sitting)))
                        .toList());
    }

    private static String address(Asked asked, Sitting sitting) {
        return asked.root() + "/results/" + sitting.year() + "/" + sitting.procedure().code();
    }

    private static List<Option> classes(Subject subject) {
        return switch (subject) {
            case Subject.OfSchool(var _, Optional<String> label, List<String> classes) ->
                    classes.size() < 2 && label.isEmpty()
                            ? List.of()
                            : classes.stream()
                                    .map(one ->
                                            new Option(one, one, Chosen.of(one, label.orElse(""))))
                                    .toList();
            case Subject.OfMunicipality _, Subject.OfRegion _ -> List.of();
        };
    }

    private static List<Option> besides(Told told, Optional<Level> beside) {
        List<Level> levels = told.analysis().map(TasksSection::references).orElse(List.of());
        Optional<Level> drawn = TasksSection.drawn(levels, beside);
        return levels.size() < 2
                ? List.of()
                : levels.stream()
                        .map(level ->
                                new Option(
                                        value(level),
                                        Words.title(level),
                                        Chosen.of(Optional.of(level), drawn)))
                        .toList();
    }

    private static String value(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
