package opora.overview.next.causes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.corrections.SchoolNeed;
import opora.corrections.SchoolNeeds;
import opora.overview.next.order.Cause;
import opora.overview.next.order.Cause.Next;
import opora.overview.next.order.CauseKind;
import opora.territory.SchoolId;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Correction windows: requests that wait, and schools that have not looked while the last day comes near. */
@Component
class DisputeCauses implements Causes {

    private static final Noun REQUEST = new Noun("заявление", "заявления", "заявлений");

    private record Kind(SchoolId school, CauseKind kind) {}

    private final SchoolNeeds needs;

    DisputeCauses(SchoolNeeds needs) {
        this.needs = needs;
    }

    /** Of several windows the need that is due first is told. */
    @Override
    public List<Cause> of(Question question) {
        Set<Kind> told = new HashSet<>();
        return needs.list(question.viewer().scope()).stream()
                .sorted(Comparator.comparing(need -> need.due().orElse(LocalDate.MAX)))
                .flatMap(need -> cause(question, need).stream())
                .filter(cause -> told.add(new Kind(cause.school(), cause.kind())))
                .toList();
    }

    private static Optional<Cause> cause(Question question, SchoolNeed need) {
        return switch (need.sort()) {
            case LOOK ->
                    need.due()
                            .filter(due -> question.isNear(due, CauseKind.LOOK_SOON))
                            .map(due ->
                                    cause(
                                            need,
                                            CauseKind.LOOK_SOON,
                                            "Школа ещё не проверила свои данные в окне уточнений, %s."
                                                    .formatted(question.told(due)),
                                            "Данные школы в окне"));
            case ANSWER ->
                    need.due()
                            .map(due ->
                                    cause(
                                            need,
                                            urgency(question, due),
                                            "Ждёт ответа муниципалитета: %s, %s."
                                                    .formatted(
                                                            REQUEST.counted(need.count()),
                                                            question.told(due)),
                                            open(need)));
            case DECISION ->
                    Optional.of(
                            cause(
                                    need,
                                    CauseKind.DISPUTE,
                                    "Ждёт решения региона: %s."
                                            .formatted(REQUEST.counted(need.count())),
                                    open(need)));
        };
    }

    private static CauseKind urgency(Question question, LocalDate due) {
        if (due.isBefore(question.today())) {
            return CauseKind.DISPUTE_OVERDUE;
        }
        return question.isNear(due, CauseKind.DISPUTE_SOON)
                ? CauseKind.DISPUTE_SOON
                : CauseKind.DISPUTE;
    }

    private static String open(SchoolNeed need) {
        return need.count() == 1 ? "Заявление школы" : "Заявления школы";
    }

    private static Cause cause(SchoolNeed need, CauseKind kind, String sentence, String title) {
        return new Cause(need.school(), kind, 1, sentence, new Next(title, need.address()));
    }
}
