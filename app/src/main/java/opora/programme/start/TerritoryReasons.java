package opora.programme.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import opora.identification.JudgedOutcome;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Counts;
import opora.programme.measures.Level;
import opora.programme.measures.Measure;
import opora.programme.measures.Measures;
import opora.programme.start.Offer.Sort;
import opora.programme.wording.Sketch;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/**
 * What the list gives to the programme of a municipality or of the region: counts of schools, never a school.
 *
 * @param of «школ муниципалитета», «школ региона»
 */
record TerritoryReasons(Cited list, SchoolList schools, Level level, String of) {

    /** What low results ask of whoever helps schools: work with pupils, with teachers, the way it is steered. */
    private static final List<String> FACTORS = List.of("9", "3", "management");

    private static final Noun ABOUT_SCHOOLS = new Noun("школе", "школах", "школах");
    private static final String WITHHELD =
            "Сколько их, в текст не войдёт: школ так мало, что по счёту узнали бы другую.";

    List<String> said() {
        Counts counts = schools.counts();
        if (counts.lowResults() + counts.atRisk() == 0) {
            return List.of(
                    "Низких результатов у %s нет: %s. Предлагать по результатам нечего, начните с формы."
                            .formatted(of, list.words()));
        }
        return List.of(
                "В перечне %s, в зоне риска %s, всего судили о %s: %s. Отметьте, что взять в программу."
                        .formatted(
                                Noun.SCHOOL.counted(counts.lowResults()),
                                Noun.SCHOOL.counted(counts.atRisk()),
                                ABOUT_SCHOOLS.counted(counts.schools() - counts.noData()),
                                list.words()),
                "Утверждённую программу читают все школы территории, поэтому школы в ней не названы, а счёт даётся только там, где по нему не узнать другую школу.");
    }

    List<Offer> offers(Measures measures) {
        Counts counts = schools.counts();
        if (counts.lowResults() + counts.atRisk() == 0) {
            return List.of();
        }
        SchoolCount listed =
                new SchoolCount(counts.lowResults(), counts.schools() - counts.noData());
        List<Offer> offers = new ArrayList<>();
        offers.add(
                offer(
                        "ground",
                        Sort.GROUND,
                        "ground",
                        "Перечень школ с низкими образовательными результатами: " + list.words(),
                        "действующий перечень"));
        offers.add(analysis(listed));
        lowByProcedure().forEach((procedure, count) -> offers.addAll(analysis(procedure, count)));
        offers.add(
                offer(
                        "goal",
                        Sort.GOAL,
                        "goal",
                        "Помочь школам перечня выйти из него и не дать войти школам зоны риска",
                        told(listed)));
        lowByProcedure().forEach((procedure, count) -> offers.add(task(procedure, count)));
        listedIndicator(listed).ifPresent(offers::add);
        lowByProcedure()
                .forEach((procedure, count) -> indicator(procedure, count).ifPresent(offers::add));
        for (Measure measure : measures(measures)) {
            offers.add(CatalogueMeasure.offer(measure, level, told(listed)));
        }
        return offers;
    }

    private List<Measure> measures(Measures measures) {
        return FACTORS.stream()
                .flatMap(code -> measures.factor(code).stream())
                .flatMap(factor -> measures.list(level, factor).stream())
                .toList();
    }

    private static Offer offer(String code, Sort sort, String kind, String text, String because) {
        return new Offer(code, sort, "", Sketch.of(kind, Map.of("text", text)), because);
    }

    private Offer analysis(SchoolCount listed) {
        String text =
                listed.low() == 0
                        ? "В перечне %s года школ территории нет, есть школы в зоне риска (%s)."
                                .formatted(list.year(), list.by())
                        : "В перечне %s года есть школы с низкими образовательными результатами%s, %s."
                                .formatted(
                                        list.year(),
                                        listed.mayBeTold() ? ": " + listed.named() : "",
                                        list.by());
        return offer("analysis", Sort.ANALYSIS, "paragraph", text, told(listed));
    }

    private static String told(SchoolCount listed) {
        if (listed.low() == 0) {
            return "в перечне школ нет, есть школы в зоне риска";
        }
        return listed.mayBeTold()
                ? "в перечне %s, о которых можно судить".formatted(listed.named())
                : "есть школы в перечне. " + WITHHELD;
    }

    private List<Offer> analysis(Procedure procedure, SchoolCount count) {
        return count.mayBeTold()
                ? List.of(
                        new Offer(
                                "analysis-" + procedure.code(),
                                Sort.ANALYSIS,
                                procedure.firstAttempt().kind(),
                                Sketch.of(
                                        "paragraph",
                                        Map.of(
                                                "text",
                                                "%s: низкий результат у %s, %s."
                                                        .formatted(
                                                                procedure.title(list.year()),
                                                                count.genitive(),
                                                                list.by()))),
                                because(count)))
                : List.of();
    }

    private static String because(SchoolCount count) {
        return count.mayBeTold()
                ? "низкий результат у %s".formatted(count.genitive())
                : "есть школы с низким результатом. " + WITHHELD;
    }

    private Offer task(Procedure procedure, SchoolCount count) {
        return offer(
                "task-" + procedure.code(),
                Sort.TASK,
                "task",
                "Помочь школам, где результат низкий: " + procedure.title(),
                because(count));
    }

    private Optional<Offer> listedIndicator(SchoolCount listed) {
        return listed.low() > 0 && listed.mayBeTold()
                ? Optional.of(
                        indicator("indicator", "goal", "Доля школ в перечне", listed, told(listed)))
                : Optional.empty();
    }

    private Optional<Offer> indicator(Procedure procedure, SchoolCount count) {
        return count.mayBeTold()
                ? Optional.of(
                        indicator(
                                "indicator-" + procedure.code(),
                                "task-" + procedure.code(),
                                "Доля школ с низким результатом: " + procedure.title(),
                                count,
                                because(count)))
                : Optional.empty();
    }

    private Offer indicator(
            String code, String place, String name, SchoolCount base, String because) {
        return new Offer(
                code,
                Sort.INDICATOR,
                place,
                Sketch.of(
                        "indicator",
                        Map.of(
                                "name",
                                name,
                                "unit",
                                "%",
                                "base",
                                base.words(),
                                "better",
                                "less",
                                "population",
                                "Школы, о которых можно судить, %s год".formatted(list.year()),
                                "source",
                                "Действующий " + list.words())),
                because);
    }

    /** Schools that have a counted result of the year, by procedure, where any is low. */
    private SortedMap<Procedure, SchoolCount> lowByProcedure() {
        SortedMap<Procedure, SchoolCount> counts = new TreeMap<>();
        schools.entries().stream()
                .flatMap(entry -> entry.verdict().outcomes().stream())
                .filter(one -> one.year().equals(list.year()))
                .forEach(one -> counts.merge(one.procedure(), of(one), TerritoryReasons::sum));
        counts.values().removeIf(count -> count.low() == 0);
        return counts;
    }

    private static SchoolCount of(JudgedOutcome one) {
        return new SchoolCount(one.low() ? 1 : 0, 1);
    }

    private static SchoolCount sum(SchoolCount one, SchoolCount other) {
        return new SchoolCount(one.low() + other.low(), one.all() + other.all());
    }
}
