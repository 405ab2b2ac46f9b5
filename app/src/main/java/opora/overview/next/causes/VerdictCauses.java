package opora.overview.next.causes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.Distance;
import opora.identification.ListingChance;
import opora.identification.Missing;
import opora.identification.Missing.Reason;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.Wording;
import opora.overview.LowProcedures;
import opora.overview.next.order.Cause;
import opora.overview.next.order.Cause.Next;
import opora.overview.next.order.CauseKind;
import opora.territory.SchoolId;
import opora.vocabulary.Numbers;
import org.springframework.stereotype.Component;

/** The list in force: the status, how sure it is, how few pupils lie between it and the other side, which results are missing. */
@Component
class VerdictCauses implements Causes {

    /** A result that somebody could still bring; of what nobody has loaded a school knows nothing. */
    private static final Set<Reason> WANTING =
            EnumSet.of(Reason.SCHOOL_NOT_IN_FILE, Reason.NO_PARTICIPANTS, Reason.ONLY_SHARES);

    private final Bands bands;

    VerdictCauses(Bands bands) {
        this.bands = bands;
    }

    @Override
    public List<Cause> of(Question question) {
        return question.list().stream()
                .flatMap(list ->
                        question.schools().stream()
                                .flatMap(school ->
                                        Optional.ofNullable(list.entries().get(school.id()))
                                                .stream())
                                .flatMap(entry -> of(question, list.run(), entry).stream()))
                .toList();
    }

    private List<Cause> of(Question question, Run run, Entry entry) {
        SchoolVerdict verdict = entry.verdict();
        SchoolId school = entry.place().id().orElseThrow();
        List<Missing> wanting =
                verdict.missing().stream()
                        .filter(one -> one.year().equals(run.year()))
                        .filter(one -> WANTING.contains(one.reason()))
                        .toList();
        List<Cause> causes = new ArrayList<>();
        status(run, school, verdict, wanting).ifPresent(causes::add);
        Optional<Cause> near = near(question, run, school, verdict);
        near.ifPresent(causes::add);
        if (!causes.isEmpty()) {
            unsure(run, school, verdict).ifPresent(causes::add);
        }
        if (!wanting.isEmpty() && !(verdict.verdict() instanceof Verdict.NoData)) {
            causes.add(missing(school, wanting));
        }
        return causes;
    }

    private static Optional<Cause> status(
            Run run, SchoolId school, SchoolVerdict verdict, List<Missing> wanting) {
        String small =
                LowProcedures.areSmall(verdict, run.year())
                        ? " (есть группы до 10 участников)"
                        : "";
        String low = LowProcedures.of(verdict, run.year()) + small;
        return switch (verdict.verdict()) {
            case Verdict.LowResults _ ->
                    Optional.of(
                            one(
                                    school,
                                    CauseKind.LISTED,
                                    "В перечне %s года — %s.".formatted(run.year(), low),
                                    explanation(run, school)));
            case Verdict.AtRisk _ ->
                    Optional.of(
                            one(
                                    school,
                                    CauseKind.AT_RISK,
                                    "В зоне риска %s года — %s.".formatted(run.year(), low),
                                    explanation(run, school)));
            case Verdict.NoData _ when !wanting.isEmpty() ->
                    Optional.of(
                            one(
                                    school,
                                    CauseKind.NO_DATA,
                                    "Судить не по чему: за %s год нет ни одного результата. Не хватает: %s."
                                            .formatted(run.year(), names(wanting)),
                                    results(school)));
            case Verdict.NoData _, Verdict.Clear _ -> Optional.empty();
        };
    }

    private static Optional<Cause> near(
            Question question, Run run, SchoolId school, SchoolVerdict verdict) {
        boolean listed = verdict.verdict() instanceof Verdict.LowResults;
        CauseKind kind = listed ? CauseKind.NEAR_EXIT : CauseKind.NEAR_ENTRY;
        return Distance.acrossTheList(verdict, run.method(), run.year())
                .filter(distance -> distance.pupils() <= question.border(kind))
                .map(distance ->
                        one(
                                school,
                                kind,
                                listed ? out(distance) : in(distance),
                                explanation(run, school)));
    }

    private static String out(Distance distance) {
        return "Не была бы в перечне, если бы не справились на %s меньше: %s."
                .formatted(Wording.pupilsAccusative(distance.pupils()), steps(distance));
    }

    private static String in(Distance distance) {
        return "Была бы в перечне, если бы %s: %s."
                .formatted(Wording.failedAlso(distance.pupils()), steps(distance));
    }

    /** «Математика 5, 2026 год — 2; Русский 6, 2026 год — 1»; without the number when there is only one. */
    private static String steps(Distance distance) {
        boolean single = distance.steps().size() == 1;
        return distance.steps().stream()
                .map(step ->
                        "%s, %s год%s"
                                .formatted(
                                        Wording.title(step.procedure()),
                                        step.year(),
                                        single ? "" : " — " + Distance.pupils(step)))
                .collect(Collectors.joining("; "));
    }

    private Optional<Cause> unsure(Run run, SchoolId school, SchoolVerdict verdict) {
        return bands.of(run, school, verdict)
                .flatMap(chance -> told(chance))
                .map(sentence -> one(school, CauseKind.UNSURE, sentence, explanation(run, school)));
    }

    private static Optional<String> told(ListingChance chance) {
        return switch (chance.band()) {
            case RELIABLE -> Optional.empty();
            case ON_THE_EDGE ->
                    Optional.of(
                            "Вывод на границе: если бы год повторился, правило назвало бы школу с вероятностью %s."
                                    .formatted(Numbers.percent(chance.listed())));
            case FEW_DATA ->
                    Optional.of(
                            "Данных мало: ни в одной учтённой процедуре года нет десяти участников.");
        };
    }

    private static Cause missing(SchoolId school, List<Missing> wanting) {
        return new Cause(
                school,
                CauseKind.MISSING,
                wanting.size(),
                "Нет результата: %s.".formatted(names(wanting)),
                results(school));
    }

    private static String names(List<Missing> wanting) {
        return Wording.names(wanting.stream().map(Missing::procedure).toList());
    }

    private static Cause one(SchoolId school, CauseKind kind, String sentence, Next next) {
        return new Cause(school, kind, 1, sentence, next);
    }

    private static Next explanation(Run run, SchoolId school) {
        return new Next(
                "Почему такой вывод",
                "/identification/runs/%d/schools/%d".formatted(run.id(), school.value()));
    }

    private static Next results(SchoolId school) {
        return new Next("Результаты школы", "/schools/%d/results".formatted(school.value()));
    }
}
