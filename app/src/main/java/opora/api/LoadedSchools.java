package opora.api;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import opora.identification.CountedResult;
import opora.identification.Judgement.Contradiction;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.SchoolVerdict;
import opora.intake.RegisterEntries;
import opora.intake.formats.Reading;
import opora.intake.formats.Reading.MentionedSchool;
import opora.results.Outcome;
import opora.results.Outcome.Result;
import opora.results.OutcomeFacts;
import opora.territory.Register;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;

/**
 * What the files say together, school by school. Schools are joined by {@link SchoolCode#key()}; nothing depends on the order of the files.
 *
 * <p>The code that is shown is that of the register, else the spelling of the newest year, of several the smallest; likewise name and municipality.
 */
final class LoadedSchools {

    /** A file as read; {@code name} as typed. */
    record ReadFile(String name, Reading reading) {}

    private record FactOfFile(String file, Outcome outcome) {}

    /** What a file calls a school, and of which year the file is. */
    private record Mention(String file, Optional<AcademicYear> year, MentionedSchool school) {}

    private static final Comparator<Mention> NEWEST_FIRST =
            comparing((Mention mention) -> mention.year().map(AcademicYear::endsIn).orElse(0))
                    .reversed();

    private final List<FactOfFile> facts = new ArrayList<>();
    private final Map<String, Register.Entry> register = new HashMap<>();
    private final Map<String, List<Mention>> mentions = new TreeMap<>();

    LoadedSchools(List<ReadFile> files) {
        files.forEach(this::take);
    }

    private void take(ReadFile file) {
        Reading reading = file.reading();
        if (reading.contents() instanceof OutcomeFacts read) {
            read.outcomes().forEach(outcome -> take(new FactOfFile(file.name(), outcome)));
            Optional<AcademicYear> newest =
                    reading.parts().stream()
                            .flatMap(part -> part.year().stream())
                            .max(Comparator.naturalOrder());
            reading.schools().forEach(school -> mention(new Mention(file.name(), newest, school)));
        }
        if (reading.contents() instanceof RegisterEntries read) {
            read.entries().forEach(entry -> register.put(entry.code().key(), entry));
        }
    }

    private void take(FactOfFile fact) {
        Outcome outcome = fact.outcome();
        facts.add(fact);
        mention(
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

    private void mention(Mention mention) {
        mentions.computeIfAbsent(
                        new SchoolCode(mention.school().code()).key(), _ -> new ArrayList<>())
                .add(mention);
    }

    /** Keys of all schools that any file names. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(mentions.keySet());
        keys.addAll(register.keySet());
        return keys;
    }

    /** Under the key of the school. */
    List<CountedResult> results() {
        return facts.stream().map(FactOfFile::outcome).map(LoadedSchools::counted).toList();
    }

    /** The verdicts of keys as entries of the list, sorted by the code that is shown. */
    List<Entry> entries(List<SchoolVerdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> entry(place(verdict.school()), verdict))
                .sorted(comparing(entry -> entry.place().code()))
                .toList();
    }

    private static Entry entry(Place place, SchoolVerdict verdict) {
        return new Entry(
                place,
                new SchoolVerdict(
                        place.code(), verdict.verdict(), verdict.outcomes(), verdict.missing()));
    }

    private Place place(String key) {
        return Optional.ofNullable(register.get(key))
                .map(LoadedSchools::registered)
                .orElseGet(
                        () ->
                                new Place(
                                        Optional.empty(),
                                        newest(key, MentionedSchool::code).orElseThrow(),
                                        newest(key, MentionedSchool::name),
                                        newest(key, MentionedSchool::municipality),
                                        ""));
    }

    private static Place registered(Register.Entry entry) {
        return new Place(
                Optional.empty(),
                entry.code().text(),
                Optional.of(entry.name()),
                Optional.of(entry.municipality()),
                entry.details().setting());
    }

    /** What the newest file that says anything says; of several the smallest. */
    private Optional<String> newest(String key, Function<MentionedSchool, String> said) {
        return mentions.getOrDefault(key, List.of()).stream()
                .filter(mention -> !said.apply(mention.school()).isEmpty())
                .min(NEWEST_FIRST.thenComparing(mention -> said.apply(mention.school())))
                .map(mention -> said.apply(mention.school()));
    }

    /** Schools that have results and do not stand in the register, if there is one: a warning each, where the first of them stands. */
    List<String> unknownSchools() {
        if (register.isEmpty()) {
            return List.of();
        }
        return mentions.entrySet().stream()
                .filter(each -> !register.containsKey(each.getKey()))
                .flatMap(each -> each.getValue().stream().min(PLACES).stream())
                .map(
                        mention ->
                                Defects.warning(
                                        mention.file(),
                                        mention.school().sheet(),
                                        mention.school().row(),
                                        "школы %s нет в реестре; в списке она останется"
                                                .formatted(mention.school().code())))
                .toList();
    }

    private static final Comparator<Mention> PLACES =
            comparing(Mention::file)
                    .thenComparing(mention -> mention.school().sheet())
                    .thenComparing(mention -> mention.school().row());

    /** A line for every place that takes part in the contradiction. */
    List<String> told(Contradiction contradiction) {
        List<FactOfFile> places =
                facts.stream()
                        .filter(fact -> isAbout(fact.outcome(), contradiction))
                        .sorted(
                                comparing(FactOfFile::file)
                                        .thenComparing(fact -> fact.outcome().source().sheet())
                                        .thenComparing(fact -> fact.outcome().source().firstRow()))
                        .toList();
        return places.stream().map(place -> told(place, places)).toList();
    }

    private static String told(FactOfFile place, List<FactOfFile> places) {
        Outcome outcome = place.outcome();
        List<String> others =
                places.stream()
                        .filter(other -> !other.equals(place))
                        .map(
                                other ->
                                        "%s, строка %d — %s"
                                                .formatted(
                                                        other.file(),
                                                        other.outcome().source().firstRow(),
                                                        words(other.outcome().result())))
                        .toList();
        return Defects.line(
                place.file(),
                outcome.source().sheet(),
                outcome.source().firstRow(),
                "",
                "школа %s, %s, %s год: %s, а в другом месте (%s); ожидался один результат"
                        .formatted(
                                outcome.school(),
                                outcome.procedure().title(),
                                outcome.year(),
                                words(outcome.result()),
                                String.join("; ", others)));
    }

    private static boolean isAbout(Outcome outcome, Contradiction contradiction) {
        return outcome.school().key().equals(contradiction.school())
                && outcome.year().equals(contradiction.year())
                && outcome.procedure().equals(contradiction.procedure());
    }

    private static String words(Result result) {
        return switch (result) {
            case Result.Counted counted ->
                    "не справились %d из %d".formatted(counted.failed(), counted.participants());
            case Result.OnlyShares shares ->
                    "не справились %s %% из %d"
                            .formatted(shares.failedPercent(), shares.participants());
        };
    }

    private static CountedResult counted(Outcome outcome) {
        return new CountedResult(
                outcome.school().key(),
                outcome.year(),
                outcome.procedure(),
                outcome.result().participants(),
                switch (outcome.result()) {
                    case Result.Counted counted -> Optional.of(counted.failed());
                    case Result.OnlyShares _ -> Optional.empty();
                });
    }
}
