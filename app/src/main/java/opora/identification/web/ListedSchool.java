package opora.identification.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.identification.MissingWords;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.identification.TwoYears;
import opora.identification.Verdict;
import opora.identification.run.Roll.Home;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;

/**
 * A school of a run with what was judged of it.
 *
 * @param pairs counted procedures of both years
 * @param movement against the year before: «осталась», «вошла из риска»; «» when there is nothing to compare with
 */
record ListedSchool(Entry entry, List<TwoYears> pairs, String movement) {

    static ListedSchool of(Entry entry, AcademicYear year, String movement) {
        return new ListedSchool(entry, TwoYears.of(entry.verdict(), year), movement);
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

    /** «Муниципалитет не указан» when no register knew the school. */
    String municipalityName() {
        return entry.place().municipality().orElse(Home.NOWHERE.name());
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
}
