package opora.api;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.identification.CountedResult;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.SchoolVerdict;
import opora.intake.RegisterEntries;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import opora.results.Outcome.Result;
import opora.results.OutcomeFacts;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;

/**
 * What the files say together, school by school. Schools are joined by {@link SchoolCode#key()}; code, name and municipality are those of the register
 * where it has the school, else those of the newest results.
 */
final class LoadedSchools {

    /** A file as read; {@code name} as typed. */
    record ReadFile(String name, Reading reading) {}

    private final List<FactOfFile> facts = new ArrayList<>();
    private final Map<String, Register.Entry> register = new HashMap<>();
    private final SchoolMentions mentions = new SchoolMentions();

    LoadedSchools(List<ReadFile> files) {
        files.forEach(this::take);
    }

    private void take(ReadFile file) {
        if (file.reading().contents() instanceof OutcomeFacts read && !read.outcomes().isEmpty()) {
            read.outcomes().forEach(outcome -> take(new FactOfFile(file.name(), outcome)));
            mentions.add(file.name(), file.reading());
        }
        if (file.reading().contents() instanceof RegisterEntries read) {
            read.entries().forEach(entry -> register.put(entry.code().key(), entry));
        }
    }

    private void take(FactOfFile fact) {
        facts.add(fact);
        mentions.add(fact);
    }

    /** The region that the register names; «» when it names none or several. */
    String region() {
        Set<String> regions =
                register.values().stream().map(Register.Entry::region).collect(Collectors.toSet());
        return regions.size() == 1 ? regions.iterator().next() : "";
    }

    List<FactOfFile> facts() {
        return facts;
    }

    /** Keys of the schools that stand in the list of a year: all that any file names, without those that were closed before. */
    Set<String> keys(AcademicYear year) {
        Set<String> keys = new TreeSet<>(mentions.keys());
        keys.addAll(register.keySet());
        keys.removeAll(closed(year));
        return keys;
    }

    /** The codes of the schools that the register calls closed before the year and that have no results of it. */
    List<String> leftOut(AcademicYear year) {
        return closed(year).stream().map(key -> place(key).code()).sorted().toList();
    }

    private Set<String> closed(AcademicYear year) {
        Set<String> resultsOfYear =
                facts.stream()
                        .filter(fact -> fact.outcome().year().equals(year))
                        .map(fact -> fact.outcome().school().key())
                        .collect(Collectors.toSet());
        return register.values().stream()
                .filter(entry ->
                        !SchoolList.takesIn(
                                entry.closure(), resultsOfYear.contains(entry.code().key()), year))
                .map(entry -> entry.code().key())
                .collect(Collectors.toSet());
    }

    /** Under the key of the school; without the schools that do not stand in the list of the year: a result alone would bring them back. */
    List<CountedResult> results(AcademicYear year) {
        Set<String> keys = keys(year);
        return facts.stream()
                .map(FactOfFile::outcome)
                .map(LoadedSchools::counted)
                .filter(result -> keys.contains(result.school()))
                .toList();
    }

    /** The verdicts of keys as entries of the list, sorted by the code that is shown. */
    List<Entry> entries(List<SchoolVerdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> entry(place(verdict.school()), details(verdict.school()), verdict))
                .sorted(comparing(entry -> entry.place().code()))
                .toList();
    }

    /** A warning for every school that has results and does not stand in the register, if there is one. */
    List<String> unknownSchools() {
        return register.isEmpty()
                ? List.of()
                : mentions.keys().stream()
                        .filter(key -> !register.containsKey(key))
                        .map(mentions::first)
                        .map(LoadedSchools::unknown)
                        .toList();
    }

    private static String unknown(SchoolMentions.Mention mention) {
        return Defects.warning(
                mention.file(),
                mention.school().sheet(),
                mention.school().row(),
                "школы %s нет в реестре; в списке она останется"
                        .formatted(mention.school().code()));
    }

    private static Entry entry(Place place, School.Details details, SchoolVerdict verdict) {
        return new Entry(place, verdict.knowing(place.code(), details));
    }

    private School.Details details(String key) {
        return Optional.ofNullable(register.get(key))
                .map(Register.Entry::details)
                .orElse(School.Details.UNKNOWN);
    }

    private Place place(String key) {
        return Optional.ofNullable(register.get(key))
                .map(LoadedSchools::registered)
                .orElseGet(() ->
                        new Place(
                                Optional.empty(),
                                mentions.code(key),
                                mentions.name(key),
                                mentions.municipality(key),
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
