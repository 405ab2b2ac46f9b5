package opora.api;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import opora.intake.formats.Reading;
import opora.intake.formats.Reading.MentionedSchool;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;

/**
 * How the results files call the schools. The newest year that says anything is heard, of several spellings the smallest; nothing depends on the order
 * of the files.
 */
final class SchoolMentions {

    /** {@code year}: of the result, or the newest of a file that names its schools once for all years. */
    record Mention(String file, Optional<AcademicYear> year, MentionedSchool school) {}

    private static final Comparator<Mention> NEWEST_FIRST =
            comparing((Mention mention) -> mention.year().map(AcademicYear::endsIn).orElse(0))
                    .reversed();
    private static final Comparator<Mention> BY_PLACE =
            comparing(Mention::file)
                    .thenComparing(mention -> mention.school().sheet())
                    .thenComparing(mention -> mention.school().row());

    private final Map<String, List<Mention>> ofResults = new TreeMap<>();
    private final Map<String, List<Mention>> ofFiles = new TreeMap<>();
    private final Map<String, List<Mention>> all = new TreeMap<>();

    /** The spelling of a school's code in one result. */
    void add(FactOfFile fact) {
        Outcome outcome = fact.outcome();
        put(
                ofResults,
                new Mention(
                        fact.file(),
                        Optional.of(outcome.year()),
                        new MentionedSchool(
                                outcome.school().text(),
                                "",
                                "",
                                outcome.source().sheet(),
                                outcome.source().firstRow())));
    }

    /** The schools that a file names, with what it says of them. */
    void add(String file, Reading reading) {
        Optional<AcademicYear> newest =
                reading.parts().stream()
                        .flatMap(part -> part.year().stream())
                        .max(Comparator.naturalOrder());
        reading.schools().forEach(school -> put(ofFiles, new Mention(file, newest, school)));
    }

    private void put(Map<String, List<Mention>> mentions, Mention mention) {
        String key = new SchoolCode(mention.school().code()).key();
        mentions.computeIfAbsent(key, _ -> new ArrayList<>()).add(mention);
        all.computeIfAbsent(key, _ -> new ArrayList<>()).add(mention);
    }

    Set<String> keys() {
        return all.keySet();
    }

    /** The code as the newest result spells it; as the newest file does where a school has no result at all. */
    String code(String key) {
        return newest(ofResults, key, MentionedSchool::code)
                .or(() -> newest(ofFiles, key, MentionedSchool::code))
                .orElseThrow();
    }

    Optional<String> name(String key) {
        return newest(ofFiles, key, MentionedSchool::name);
    }

    Optional<String> municipality(String key) {
        return newest(ofFiles, key, MentionedSchool::municipality);
    }

    /** Where the school stands first. */
    Mention first(String key) {
        return all.getOrDefault(key, List.of()).stream().min(BY_PLACE).orElseThrow();
    }

    private static Optional<String> newest(
            Map<String, List<Mention>> mentions,
            String key,
            Function<MentionedSchool, String> said) {
        return mentions.getOrDefault(key, List.of()).stream()
                .filter(mention -> !said.apply(mention.school()).isEmpty())
                .min(NEWEST_FIRST.thenComparing(mention -> said.apply(mention.school())))
                .map(mention -> said.apply(mention.school()));
    }
}
