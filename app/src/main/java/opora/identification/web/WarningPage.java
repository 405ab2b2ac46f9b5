package opora.identification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opora.identification.Certainty;
import opora.identification.lookout.Lookout;
import opora.identification.warning.ClassCase;
import opora.identification.warning.Outlook;
import opora.identification.warning.Outlook.Forecast;
import opora.identification.warning.Quality;
import opora.identification.warning.SchoolCase;
import opora.territory.School;
import opora.ui.Chip;
import opora.vocabulary.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The early warning for one person: what is told of schools or of classes, or why nothing is.
 *
 * @param why instead of chances; «» where they are shown
 * @param said the answer in sentences
 * @param notLoaded what the newest year lacks; «» when nothing
 * @param quality how good that was on past years; «» where nothing was tested
 * @param without of whom nothing is told and why: schools without results, classes without a title; «» for nobody
 * @param silent classes of which nothing is told because they are too small, one line each
 */
public record WarningPage(
        WarningWords words,
        String title,
        String why,
        List<String> said,
        String notLoaded,
        String quality,
        WarningQuery query,
        List<Option> municipalities,
        List<Chip> chips,
        String counted,
        List<WarningRow> rows,
        List<Link> pages,
        List<String> silent,
        String without) {

    public record Option(long value, String title, boolean chosen) {}

    public record Link(int number, String address, boolean current) {}

    private static final double LIKELY = 0.5;
    private static final double POSSIBLE = 0.3;

    static WarningPage ofSchools(Lookout.Seen seen, WarningQuery query) {
        Outlook<SchoolCase> outlook = seen.warning().schools();
        return of(
                WarningWords.SCHOOLS,
                outlook,
                seen,
                query,
                List.of(),
                silent(outlook, seen.schools().size() - outlook.forecasts().size()),
                WarningRow::ofSchool);
    }

    static WarningPage ofClasses(Lookout.Seen seen, WarningQuery query) {
        Outlook<ClassCase> outlook = seen.warning().classes();
        List<String> silent =
                outlook.standing() == Outlook.Standing.SHOWN
                        ? seen.warning().smallClasses().stream()
                                .map(one -> small(one, seen.schools().get(one.school())))
                                .sorted()
                                .toList()
                        : List.of();
        return of(
                WarningWords.CLASSES,
                outlook,
                seen,
                query,
                silent,
                untitled(seen.warning().untitled().size()),
                WarningRow::ofClass);
    }

    private interface Telling<S> {
        WarningRow row(School school, Forecast<S> forecast);
    }

    private static <S> WarningPage of(
            WarningWords words,
            Outlook<S> outlook,
            Lookout.Seen seen,
            WarningQuery query,
            List<String> silent,
            String without,
            Telling<S> telling) {
        List<Forecast<S>> chosen =
                outlook.forecasts().stream()
                        .filter(one -> query.matches(school(seen, one)))
                        .toList();
        int pages = Math.max(1, Math.ceilDiv(chosen.size(), WarningQuery.ROWS_ON_A_PAGE));
        int page = Math.min(query.page(), pages);
        return new WarningPage(
                words,
                outlook.target()
                        .map(year -> "Раннее предупреждение, " + year + " год")
                        .orElse("Раннее предупреждение"),
                words.why(outlook),
                said(words, outlook, seen, chosen),
                notLoaded(seen, outlook),
                outlook.quality().map(one -> quality(words, one)).orElse(""),
                query,
                municipalities(seen, query),
                chips(municipalities(seen, query), query),
                words.counted(chosen.size()),
                chosen.stream()
                        .skip((page - 1L) * WarningQuery.ROWS_ON_A_PAGE)
                        .limit(WarningQuery.ROWS_ON_A_PAGE)
                        .map(one -> telling.row(school(seen, one), one))
                        .toList(),
                pages == 1
                        ? List.of()
                        : IntStream.rangeClosed(1, pages)
                                .mapToObj(one -> new Link(one, query.at(one), one == page))
                                .toList(),
                silent,
                without);
    }

    private static String notLoaded(Lookout.Seen seen, Outlook<?> outlook) {
        return seen.warning().notLoaded().isEmpty()
                ? ""
                : "За %s год не загружено: %s. Прогноз составлен без этого: у таких процедур взят год до него."
                        .formatted(
                                outlook.years().last(),
                                MethodWords.titles(seen.warning().notLoaded()));
    }

    private static String silent(Outlook<SchoolCase> outlook, int schools) {
        return schools == 0 || outlook.standing() != Outlook.Standing.SHOWN
                ? ""
                : "Прогноза нет у школ без учтённых результатов %s года: таких %s."
                        .formatted(outlook.years().last(), Numbers.whole(schools));
    }

    private static String untitled(int results) {
        return results == 0
                ? ""
                : "%s последнего года записаны под номером вместо названия («1» вместо «5А»): через год такой класс не узнать, вероятности у него нет."
                        .formatted(WarningWords.CLASSES.counted(results));
    }

    private static School school(Lookout.Seen seen, Forecast<?> one) {
        return Objects.requireNonNull(seen.schools().get(one.from().school()));
    }

    private static String quality(WarningWords words, Quality quality) {
        return words.errors(quality) + " " + words.alarms(quality);
    }

    private static <S> List<String> said(
            WarningWords words, Outlook<S> outlook, Lookout.Seen seen, List<Forecast<S>> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        double expected = chosen.stream().mapToDouble(one -> one.chances().own()).sum();
        long likely = chosen.stream().filter(one -> one.chances().own() >= LIKELY).count();
        long possible = chosen.stream().filter(one -> one.chances().own() >= POSSIBLE).count();
        List<String> said = new ArrayList<>();
        said.add(words.about(outlook));
        if (chosen.size() == 1 && words == WarningWords.SCHOOLS) {
            said.add(
                    "%s: вероятность войти в перечень по результатам %s года — %s."
                            .formatted(
                                    school(seen, chosen.getFirst()).name(),
                                    outlook.years().last().next(),
                                    Certainty.percent(chosen.getFirst().chances().own())));
        }
        if (chosen.size() > 1) {
            said.add(
                    "Вероятность 50\u202f%% и больше — %d, от 30 до 50\u202f%% — %d, всего %s. Если сложить все вероятности, выходит около %s."
                            .formatted(
                                    likely,
                                    possible - likely,
                                    words.counted(chosen.size()),
                                    Numbers.whole(Math.round(expected))));
        }
        return said;
    }

    private static List<Option> municipalities(Lookout.Seen seen, WarningQuery query) {
        SortedMap<String, Long> names = new TreeMap<>();
        seen.schools()
                .values()
                .forEach(school ->
                        school.municipality()
                                .known()
                                .ifPresent(name ->
                                        names.put(name, school.municipality().id().value())));
        return names.entrySet().stream()
                .map(of ->
                        new Option(
                                of.getValue(), of.getKey(), of.getValue() == query.municipality()))
                .toList();
    }

    private static List<Chip> chips(List<Option> municipalities, WarningQuery query) {
        List<Chip> chips = new ArrayList<>();
        if (!query.text().isEmpty()) {
            chips.add(new Chip("«" + query.text() + "»", query.withText("").at(1)));
        }
        municipalities.stream()
                .filter(Option::chosen)
                .map(one -> new Chip(one.title(), query.withMunicipality(0).at(1)))
                .forEach(chips::add);
        return chips;
    }

    private static String small(ClassCase one, @Nullable School school) {
        return "%s, %s, «%s»"
                .formatted(
                        school == null ? "" : school.name(),
                        one.title().text(),
                        one.written().shortTitle());
    }

    /** «Мало участников: 12 работ классов». */
    public String silentTitle() {
        return "Мало участников, вероятности нет: " + WarningWords.CLASSES.counted(silent.size());
    }
}
