package opora.overview.next.causes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.identification.JudgedOutcome;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.identification.Wording;
import opora.overview.next.order.Cause;
import opora.overview.next.order.Cause.Next;
import opora.overview.next.order.CauseKind;
import opora.statistics.Threshold;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/**
 * Shares of failed that grew against the year before by more than chance explains: the 95 % intervals of the two years do not meet. Groups below ten are
 * not asked: whoever is few goes up and down.
 */
@Component
class DriftCauses implements Causes {

    /** A procedure in two years. */
    private record Growth(JudgedOutcome before, JudgedOutcome now) {

        boolean isBeyondChance() {
            return !before.smallGroup()
                    && !now.smallGroup()
                    && before.interval().upper() < now.interval().lower();
        }

        String told(Threshold threshold) {
            return "%s: было %s, стало %s"
                    .formatted(
                            Wording.title(now.procedure()),
                            Wording.share(before, threshold),
                            Wording.share(now, threshold));
        }
    }

    @Override
    public List<Cause> of(Question question) {
        return question.list().stream()
                .flatMap(list ->
                        question.schools().stream()
                                .flatMap(school ->
                                        Optional.ofNullable(list.entries().get(school.id()))
                                                .stream())
                                .flatMap(entry -> of(list.run(), entry).stream()))
                .toList();
    }

    private static Optional<Cause> of(Run run, Entry entry) {
        List<Growth> grown = grown(run, entry);
        return grown.isEmpty()
                ? Optional.empty()
                : entry.place()
                        .id()
                        .map(school ->
                                new Cause(
                                        school,
                                        CauseKind.DRIFT,
                                        grown.size(),
                                        "Доля не справившихся выросла так, что это вряд ли случайно: %s."
                                                .formatted(
                                                        grown.stream()
                                                                .map(one ->
                                                                        one.told(
                                                                                run.method()
                                                                                        .threshold()))
                                                                .collect(Collectors.joining("; "))),
                                        new Next("Карточка школы", "/schools/" + school.value())));
    }

    private static List<Growth> grown(Run run, Entry entry) {
        Map<Procedure, JudgedOutcome> before =
                entry.verdict().outcomes().stream()
                        .filter(outcome -> outcome.year().equals(run.year().previous()))
                        .collect(Collectors.toMap(JudgedOutcome::procedure, Function.identity()));
        return entry.verdict().outcomes().stream()
                .filter(outcome -> outcome.year().equals(run.year()))
                .flatMap(outcome ->
                        Optional.ofNullable(before.get(outcome.procedure()))
                                .map(then -> new Growth(then, outcome))
                                .stream())
                .filter(Growth::isBeyondChance)
                .toList();
    }
}
