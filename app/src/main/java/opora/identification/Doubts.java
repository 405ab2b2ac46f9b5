package opora.identification;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.Explanation.Sentence;
import opora.identification.Explanation.Topic;
import opora.identification.Verdict.Clause;
import opora.statistics.Share;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;

/** How sure a verdict is, what it rests on in small groups and what it does not know. */
final class Doubts {

    private static final String MEANING = "Процент — вероятность того, что доля на самом деле %s.";
    private static final String MEANING_OF_A_GROUND =
            "Процент — вероятность этого по всем учтённым процедурам, если считать их независимыми.";
    private static final String NOWHERE_NEAR =
            "Ни в одной учтённой процедуре вероятность того, что доля на самом деле %s, не доходит до 20\u202f%%.";

    private final Facts facts;
    private final ThresholdWords words;

    Doubts(Facts facts) {
        this.facts = facts;
        this.words = new ThresholdWords(facts.method().threshold());
    }

    /** For a listed school: how likely each clause that applies holds in truth. */
    Optional<Sentence> certaintyOf(Verdict.LowResults listed) {
        String told =
                listed.clauses().stream()
                        .map(clause -> told(Footing.of(clause, facts)))
                        .collect(Collectors.joining(" "));
        return Optional.of(new Sentence(Topic.CERTAINTY, told + " " + MEANING_OF_A_GROUND));
    }

    private String told(Footing footing) {
        return "Основание %s — %s, %s: доля на самом деле %s %s."
                .formatted(
                        footing.clause().letter(),
                        footing.certainty().word(),
                        Certainty.percent(footing.probability()),
                        words.reached(),
                        whatHolds(footing.clause()));
    }

    private String whatHolds(Clause clause) {
        return switch (clause) {
            case A ->
                    "хотя бы в %s %s года"
                            .formatted(
                                    Wording.inProcedures(facts.method().lowProcedures()),
                                    facts.year());
            case B ->
                    switch (facts.method().clauseB()) {
                        case ANY ->
                                "хотя бы в одной процедуре %s года и хотя бы в одной %s года"
                                        .formatted(facts.year(), facts.yearBefore());
                        case SAME ->
                                "в одной и той же процедуре %s и %s года"
                                        .formatted(facts.year(), facts.yearBefore());
                        case NONE -> throw new IllegalStateException("there is no clause B");
                    };
        };
    }

    /** For a school outside the list: the low procedure, if any, and those that are not low but may truly be. */
    Optional<Sentence> certainty() {
        String low = listed(facts.low(facts.year()));
        String near =
                listed(
                        facts.notLow(facts.year()).stream()
                                .filter(one -> one.certainty() != Certainty.UNLIKELY)
                                .sorted(comparing(JudgedOutcome::probabilityLow).reversed())
                                .toList());
        if (low.isEmpty() && near.isEmpty()) {
            return Optional.of(
                    new Sentence(Topic.CERTAINTY, NOWHERE_NEAR.formatted(words.reached())));
        }
        String told =
                Stream.of(
                                low.isEmpty() ? "" : "Доля " + words.reached() + ": " + low + ".",
                                near.isEmpty()
                                        ? ""
                                        : "Доля %s, но уверенности нет: %s."
                                                .formatted(words.below(), near),
                                MEANING.formatted(words.reached()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return Optional.of(new Sentence(Topic.CERTAINTY, told));
    }

    private String listed(List<JudgedOutcome> outcomes) {
        return outcomes.stream().map(this::withCertainty).collect(Collectors.joining("; "));
    }

    /** «Русский 6 (уверенно, 93 %)», with the year when it is the year before. */
    private String withCertainty(JudgedOutcome outcome) {
        String when = outcome.year().equals(facts.year()) ? "" : " в " + outcome.year() + " году";
        return "%s%s (%s, %s)"
                .formatted(
                        Wording.title(outcome.procedure()),
                        when,
                        outcome.certainty().word(),
                        Certainty.percent(outcome.probabilityLow()));
    }

    /** Names the small groups of the year and, where clause B rests on them, of the year before. */
    Optional<Sentence> smallGroups() {
        List<JudgedOutcome> small =
                facts.verdict().outcomes().stream()
                        .filter(JudgedOutcome::smallGroup)
                        .filter(one -> one.year().equals(facts.year()) || one.low())
                        .toList();
        return small.stream()
                .map(JudgedOutcome::failed)
                .min(comparing(Share::size))
                .map(least ->
                        new Sentence(
                                Topic.SMALL_GROUPS,
                                "Малые группы: %s. В группе из %s один ученик — это %s."
                                        .formatted(
                                                small.stream()
                                                        .map(this::withSize)
                                                        .collect(Collectors.joining("; ")),
                                                Wording.participantsGenitive(least.size()),
                                                Wording.pointsOfOne(least.size()))));
    }

    private String withSize(JudgedOutcome outcome) {
        String when = outcome.year().equals(facts.year()) ? "" : " в " + outcome.year() + " году";
        return Wording.title(outcome.procedure())
                + when
                + " — "
                + Noun.PARTICIPANT.counted(outcome.failed().size());
    }

    /** What the year lacks, and after it which procedures are not for the grades of the school. */
    Optional<Sentence> missing() {
        String told =
                Stream.of(missing(facts.year()), notTaught())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return told.isEmpty() ? Optional.empty() : Optional.of(new Sentence(Topic.MISSING, told));
    }

    Optional<Sentence> missingBefore() {
        return missing(facts.yearBefore()).map(told -> new Sentence(Topic.MISSING, told));
    }

    private Optional<String> notTaught() {
        List<Missing> notTaught =
                facts.missing(facts.year()).stream().filter(Missing::isNotTaught).toList();
        if (notTaught.isEmpty()) {
            return Optional.empty();
        }
        boolean nothing = notTaught.size() == facts.method().procedures().size();
        return Optional.of(
                "По реестру %s, поэтому не %s."
                        .formatted(
                                MissingWords.inSentence(notTaught, facts.method()),
                                nothing
                                        ? "учитывается ни одна процедура"
                                        : "учитываются: "
                                                + Wording.names(
                                                        notTaught.stream()
                                                                .map(Missing::procedure)
                                                                .toList())));
    }

    /** The counted procedures of a year that could count and do not, by reason; what follows from it for clause B. */
    private Optional<String> missing(AcademicYear when) {
        List<Missing> missing =
                facts.missing(when).stream().filter(one -> !one.isNotTaught()).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Map<Missing.Reason, List<Missing>> byReason = new EnumMap<>(Missing.Reason.class);
        missing.forEach(
                one -> byReason.computeIfAbsent(one.reason(), _ -> new ArrayList<>()).add(one));
        int all = facts.possible(when);
        boolean nothing = missing.size() == all;
        String told =
                "За %s год %s: %s."
                        .formatted(
                                when,
                                nothing
                                        ? "не учтена ни одна процедура"
                                        : "не " + Wording.countedOf(missing.size(), all),
                                nothing && byReason.size() == 1
                                        ? MissingWords.inSentence(missing, facts.method())
                                        : withNames(byReason));
        return Optional.of(told + consequence(when));
    }

    private String withNames(Map<Missing.Reason, List<Missing>> byReason) {
        return byReason.values().stream()
                .map(some ->
                        MissingWords.inSentence(some, facts.method())
                                + " — "
                                + Wording.names(some.stream().map(Missing::procedure).toList()))
                .collect(Collectors.joining("; "));
    }

    private String consequence(AcademicYear when) {
        boolean open =
                when.equals(facts.yearBefore())
                        && facts.method().clauseB() != Method.ClauseB.NONE
                        && switch (facts.verdict().verdict()) {
                            case Verdict.AtRisk _ -> true;
                            case Verdict.LowResults listed -> !listed.clauses().contains(Clause.B);
                            case Verdict.Clear _, Verdict.NoData _ -> false;
                        };
        if (!open) {
            return "";
        }
        return Distance.to(Clause.B, facts).isEmpty()
                ? " Основание Б проверить нельзя."
                : " Основание Б проверено не полностью.";
    }
}
