package opora.identification;

import static opora.identification.Wording.names;
import static opora.identification.Wording.withShares;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.identification.Explanation.Sentence;
import opora.identification.Explanation.Topic;
import opora.identification.Method.ClauseB;
import opora.identification.Verdict.Clause;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;

/** Why the verdict is what it is, and how far from another. */
final class Grounds {

    private final Facts facts;
    private final AcademicYear year;
    private final AcademicYear before;
    private final Threshold threshold;
    private final ThresholdWords words;

    Grounds(Facts facts) {
        this.facts = facts;
        year = facts.year();
        before = facts.yearBefore();
        threshold = facts.method().threshold();
        words = new ThresholdWords(threshold);
    }

    Optional<Sentence> clauseA(Verdict.LowResults listed) {
        if (!listed.clauses().contains(Clause.A)) {
            return Optional.empty();
        }
        List<JudgedOutcome> low = facts.low(year);
        return said(
                Topic.CLAUSE_A,
                "В %s %s года не справились %s: %s. %s."
                        .formatted(
                                Wording.inProcedures(low.size()),
                                year,
                                words.failed(),
                                names(low),
                                enough(low.size())));
    }

    /** «Двух достаточно», «Достаточно двух» where there are more. */
    private String enough(int low) {
        String wanted = Wording.numeral(facts.method().lowProcedures());
        return low == facts.method().lowProcedures()
                ? Sentence.capital(wanted) + " достаточно"
                : "Достаточно " + wanted;
    }

    Optional<Sentence> clauseB(Verdict.LowResults listed) {
        if (!listed.clauses().contains(Clause.B)) {
            return Optional.empty();
        }
        boolean also = listed.clauses().contains(Clause.A);
        return said(
                Topic.CLAUSE_B,
                switch (facts.method().clauseB()) {
                    case ANY -> also ? anyTwoYearsToo() : anyTwoYears();
                    case SAME -> sameTwoYears(also ? "Кроме того, в" : "В");
                    case NONE -> throw new IllegalStateException("there is no clause B");
                });
    }

    private String anyTwoYearsToo() {
        return "Кроме того, доля %s второй год подряд: в %s году — %s."
                .formatted(words.reached(), before, withShares(facts.low(before), threshold));
    }

    private String anyTwoYears() {
        return "%s не справились второй год подряд: в %s году — %s; в %s году — %s. Этого достаточно."
                .formatted(
                        Sentence.capital(words.failed()),
                        year,
                        withShares(facts.low(year), threshold),
                        before,
                        withShares(facts.low(before), threshold));
    }

    private String sameTwoYears(String opening) {
        String both =
                facts.lowTwice().stream()
                        .map(now ->
                                "%s, в %s году %s, в %s году %s"
                                        .formatted(
                                                Wording.title(now.procedure()),
                                                year,
                                                Wording.share(now, threshold),
                                                before,
                                                Wording.share(then(now), threshold)))
                        .collect(Collectors.joining("; "));
        return "%s одной и той же процедуре доля %s %s второй год подряд: %s."
                .formatted(opening, words.reached(), words.limit(), both);
    }

    private JudgedOutcome then(JudgedOutcome now) {
        return facts.low(before).stream()
                .filter(one -> Facts.same(now, one))
                .findFirst()
                .orElseThrow();
    }

    /** For a school listed by one clause: how far the other is. Whether clause B can be checked at all is told with what is missing. */
    Optional<Sentence> otherClause(Verdict.LowResults listed) {
        Set<Clause> others = facts.method().clauses();
        others.removeAll(listed.clauses());
        return others.stream().findFirst().flatMap(this::wanting);
    }

    private Optional<Sentence> wanting(Clause other) {
        return Distance.to(other, facts)
                .map(wanting ->
                        "Основание %s наступило бы, если бы %s (%s)."
                                .formatted(
                                        other.letter(),
                                        Wording.failedAlso(wanting.pupils()),
                                        perStep(wanting)))
                .or(() -> other == Clause.A ? Optional.of(aCannotBeChecked()) : Optional.empty())
                .flatMap(text -> said(Topic.DISTANCE, text));
    }

    private String aCannotBeChecked() {
        return "Основание А проверить нельзя: за %s год данные есть только по %s."
                .formatted(year, Wording.toProcedures(facts.of(year).size()));
    }

    Optional<Sentence> outOfTheList() {
        Distance distance = Distance.outOfTheList(facts);
        return said(
                Topic.DISTANCE,
                "Школы не было бы в перечне, если бы при том же числе участников в %s году не справились на %s меньше: %s."
                        .formatted(
                                year,
                                Wording.pupilsAccusative(distance.pupils()),
                                perProcedure(distance)));
    }

    Optional<Sentence> atRisk() {
        String such = Wording.suchProcedures(facts.method().lowProcedures());
        String wanted =
                switch (facts.method().clauseB()) {
                    case ANY -> such + " или хотя бы одна такая и в %s году".formatted(before);
                    case SAME -> such + " или та же процедура и в %s году".formatted(before);
                    case NONE -> such;
                };
        return said(
                Topic.AT_RISK,
                "В %s %s года не справились %s: %s. Для перечня нужны %s."
                        .formatted(
                                Wording.inProcedures(facts.low(year).size()),
                                year,
                                words.failed(),
                                withShares(facts.low(year), threshold),
                                wanted));
    }

    Optional<Sentence> clear() {
        List<JudgedOutcome> counted = facts.of(year);
        String told =
                counted.size() == 1
                        ? "В единственной учтённой процедуре %s года доля не справившихся %s: %s."
                                .formatted(year, words.less(), withShares(counted, threshold))
                        : "Ни в одной из %s %s года доля не справившихся не %s."
                                .formatted(
                                        Wording.ofCountedProcedures(counted.size()),
                                        year,
                                        words.came());
        int all = facts.possible(year);
        String incomplete =
                " Вывод неполный: %s.".formatted(Wording.countedOf(counted.size(), all));
        return said(Topic.CLEAR, counted.size() < all ? told + incomplete : told);
    }

    Optional<Sentence> noData() {
        if (facts.possible(year) == 0) {
            return said(
                    Topic.NO_DATA,
                    "Учитываемые процедуры — не для классов этой школы. Вывода нет, и это не значит, что трудностей нет.");
        }
        return said(
                Topic.NO_DATA,
                "Данных за %s год недостаточно: не учтена ни одна процедура. Вывода нет, и это не значит, что трудностей нет."
                        .formatted(year));
    }

    /** What the year before says where clause B does not apply. */
    Optional<Sentence> yearBefore() {
        List<JudgedOutcome> low = facts.low(before);
        if (facts.method().clauseB() == ClauseB.NONE) {
            return Optional.empty();
        }
        if (!low.isEmpty()) {
            return said(
                    Topic.YEAR_BEFORE,
                    "В %s году доля была %s: %s. %s."
                            .formatted(
                                    before,
                                    words.reached(),
                                    withShares(low, threshold),
                                    whatLowBeforeMeans()));
        }
        int counted = facts.of(before).size();
        if (counted == 0 || facts.verdict().verdict() instanceof Verdict.NoData) {
            return Optional.empty();
        }
        return said(
                Topic.YEAR_BEFORE,
                "В %s году доля не %s %s."
                        .formatted(
                                before,
                                words.reachedIt(),
                                counted == 1
                                        ? "в единственной учтённой процедуре"
                                        : "ни в одной из " + Wording.ofCountedProcedures(counted)));
    }

    private String whatLowBeforeMeans() {
        return switch (facts.verdict().verdict()) {
            case Verdict.NoData _ -> "Без данных за %s год вывода это не даёт".formatted(year);
            case Verdict.AtRisk _ -> "Для основания Б нужна одна и та же процедура";
            case Verdict.Clear _, Verdict.LowResults _ ->
                    "Для перечня доля должна быть %s и в %s году".formatted(words.reached(), year);
        };
    }

    /** For a school at risk: the nearest clause. */
    Optional<Sentence> intoTheList() {
        Optional<Distance> toA = Distance.to(Clause.A, facts);
        Optional<Distance> toB = Distance.to(Clause.B, facts);
        boolean nearerA =
                toB.isEmpty() || toA.isPresent() && toA.get().pupils() <= toB.get().pupils();
        Optional<Distance> nearest = nearerA ? toA : toB;
        return nearest.map(distance ->
                new Sentence(
                        Topic.DISTANCE,
                        "Ближайшее основание — %s: школа была бы в перечне, если бы %s (%s)."
                                .formatted(
                                        (nearerA ? Clause.A : Clause.B).letter(),
                                        Wording.failedAlso(distance.pupils()),
                                        perStep(distance))));
    }

    /** For a clear school: the procedure nearest to the threshold and what lies beyond. */
    Optional<Sentence> toTheThreshold() {
        JudgedOutcome nearest = facts.notLow(year).getFirst();
        return said(
                Topic.DISTANCE,
                "Ближе всего к порогу %s: доля %s, если бы %s. Тогда — %s."
                        .formatted(
                                withShares(List.of(nearest), threshold),
                                words.wouldReachIt(),
                                Wording.failedAlso(Distance.pupils(nearest)),
                                whatThen(nearest)));
    }

    /** What a clear school would be with one low procedure. */
    private String whatThen(JudgedOutcome nearest) {
        Method method = facts.method();
        Set<Clause> clauses =
                method.clauses(
                        method.bits(List.of(nearest.procedure())),
                        method.bits(
                                facts.low(before).stream().map(JudgedOutcome::procedure).toList()));
        if (clauses.contains(Clause.B)) {
            return "перечень, основание Б: в %s году доля %s".formatted(before, words.reached());
        }
        return clauses.isEmpty() ? "зона риска" : "перечень, основание А";
    }

    /** What does not touch the verdict of a listed school. */
    Optional<Sentence> rest() {
        int others = facts.notLow(year).size();
        return others == 0
                ? Optional.empty()
                : said(
                        Topic.REST,
                        "Ещё в %s %s года доля %s."
                                .formatted(Wording.inProcedures(others), year, words.below()));
    }

    /** «Математика 5 — на 2; Русский 5 — на 1»; the name alone when there is only one. */
    private static String perProcedure(Distance distance) {
        return steps(distance, step -> Wording.title(step.procedure()), " — на ");
    }

    /** «Математика 5, 2025 год — 2; Русский 6, 2026 год — 1»; without the number when there is only one. */
    private static String perStep(Distance distance) {
        return steps(
                distance,
                step -> "%s, %s год".formatted(Wording.title(step.procedure()), step.year()),
                " — ");
    }

    private static String steps(
            Distance distance, Function<JudgedOutcome, String> name, String before) {
        List<JudgedOutcome> steps = distance.steps();
        return steps.size() == 1
                ? name.apply(steps.getFirst())
                : steps.stream()
                        .map(step -> name.apply(step) + before + Distance.pupils(step))
                        .collect(Collectors.joining("; "));
    }

    private static Optional<Sentence> said(Topic topic, String text) {
        return Optional.of(new Sentence(topic, text));
    }
}
