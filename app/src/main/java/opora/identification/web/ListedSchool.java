package opora.identification.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.identification.JudgedOutcome;
import opora.identification.MissingWords;
import opora.identification.MovementWords;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.identification.TwoYears;
import opora.identification.Verdict;
import opora.identification.YearBefore;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/**
 * A school of a run as the list looks at it.
 *
 * @param rank its place among the schools of the run as a person reads them: by municipality, then by name
 * @param municipality its number, 0 when no register knew the school
 * @param municipalityName «Муниципалитет не указан» when no register knew the school
 * @param pairs counted procedures of both years
 * @param movement against the year before: «осталась», «вошла из риска»; «» when there is nothing to compare with
 */
record ListedSchool(
        Entry entry,
        int rank,
        long municipality,
        String municipalityName,
        List<TwoYears> pairs,
        String movement) {

    static ListedSchool of(
            Entry entry, AcademicYear year, RunPlaces places, Optional<YearBefore> yearBefore) {
        return new ListedSchool(
                entry,
                places.rankOf(entry),
                places.municipalityOf(entry),
                places.municipalityNameOf(entry),
                TwoYears.of(entry.verdict(), year),
                yearBefore.map(before -> MovementWords.of(before, entry)).orElse(""));
    }

    StatusTag tag() {
        return StatusTag.of(entry.verdict().verdict().status());
    }

    String name() {
        return entry.place().name().orElse("Школа " + code());
    }

    String code() {
        return entry.place().code();
    }

    /** «А, Б» for a listed school, the number of low procedures for one at risk. */
    String clauses() {
        return switch (entry.verdict().verdict()) {
            case Verdict.LowResults low -> MethodWords.letters(low.clauses());
            case Verdict.AtRisk risk ->
                    Noun.PROCEDURE.counted(
                            pairs.stream().filter(pair -> pair.now().isLow()).count());
            case Verdict.Clear clear -> "";
            case Verdict.NoData nothing -> "";
        };
    }

    /** Why nothing can be said; «» for a school with data. */
    String whyNoData() {
        return entry.verdict().verdict() instanceof Verdict.NoData nothing
                ? "Судить не по чему. " + MissingWords.of(nothing.because())
                : "";
    }

    /**
     * The procedures that say why the school stands where it stands: those low in either year; where none is low in the year, also the one
     * that is nearest to the threshold, first. None without data of the year: then the reason is shown instead.
     */
    List<TwoYears> shown() {
        if (tag() == StatusTag.NO_DATA) {
            return List.of();
        }
        Stream<TwoYears> low =
                pairs.stream().filter(pair -> pair.now().isLow() || pair.before().isLow());
        return Stream.concat(nearest().stream(), low).distinct().toList();
    }

    private Optional<TwoYears> nearest() {
        return pairs.stream().anyMatch(pair -> pair.now().isLow())
                ? Optional.empty()
                : pairs.stream()
                        .filter(pair -> pair.now().outcome().isPresent())
                        .max(
                                Comparator.comparingInt(
                                        pair -> pair.now().outcome().orElseThrow().margin()));
    }

    boolean isLowIn(Procedure procedure) {
        return pairs.stream()
                .anyMatch(pair -> pair.procedure().equals(procedure) && pair.now().isLow());
    }

    /** Of the groups that are low; of all groups where none is low. Empty without data of the year. */
    Optional<GroupSize> groupSize() {
        List<JudgedOutcome> low = results().filter(JudgedOutcome::low).toList();
        List<JudgedOutcome> groups = low.isEmpty() ? results().toList() : low;
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                groups.stream().anyMatch(JudgedOutcome::smallGroup)
                        ? GroupSize.SMALL
                        : GroupSize.LARGE);
    }

    double highestShare() {
        return results().mapToDouble(result -> result.failed().value()).max().orElse(-1);
    }

    int highestMargin() {
        return results().mapToInt(JudgedOutcome::margin).max().orElse(Integer.MIN_VALUE);
    }

    double highestCertainty() {
        return results().mapToDouble(JudgedOutcome::probabilityLow).max().orElse(-1);
    }

    private Stream<JudgedOutcome> results() {
        return pairs.stream().flatMap(pair -> pair.now().outcome().stream());
    }
}
