package opora.network.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.network.Answer;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.VisitPlan;
import opora.network.VisitStep;
import opora.network.VisitStep.Cancelled;
import opora.network.VisitStep.Held;
import opora.network.VisitStep.Mended;
import opora.network.VisitStep.Moved;
import opora.network.VisitStep.Planned;
import opora.network.store.WordsOf;
import opora.network.web.Event.Removable;
import opora.ui.HouseTime;
import opora.vocabulary.Days;

/** Tells what happened to a visit and to its decisions. {@code removes}: whether the one who looks removes words about pupils. */
record VisitTimeline(Map<Long, String> names, HouseTime time, boolean removes) {

    private record Dated(Instant at, Event event) {}

    /** The newest first. */
    List<Event> of(SchoolVisit visit) {
        return Stream.of(
                        visit.steps().stream().map(this::step),
                        visit.decisions().stream().map(this::decision),
                        visit.decisions().stream()
                                .flatMap(one ->
                                        one.answers().stream()
                                                .map(answer ->
                                                        answered(answer, ", решение " + one.id()))),
                        visit.files().stream()
                                .map(file ->
                                        new Dated(
                                                file.at(),
                                                new Event(
                                                        "Приложен файл " + file.kind().name(),
                                                        "",
                                                        who(file.by(), file.at()),
                                                        Optional.empty()))))
                .flatMap(events -> events)
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::event)
                .toList()
                .reversed();
    }

    /** Of one decision, the oldest first. */
    List<Event> of(Decision decision) {
        return decision.answers().stream().map(answer -> answered(answer, "").event()).toList();
    }

    private Dated step(VisitStep step) {
        String title =
                switch (step.said()) {
                    case Planned(VisitPlan plan) -> "Запланировано на " + Days.spelled(plan.day());
                    case Moved(var to, String _) -> "Перенесено на " + Days.spelled(to);
                    case Cancelled _ -> "Отменено";
                    case Held(var protocol) ->
                            "Проведено %s, записан протокол"
                                    .formatted(Days.spelled(protocol.day()));
                    case Mended _ -> "Протокол исправлен, прежний остался рядом";
                };
        String reason =
                switch (step.said()) {
                    case Moved(var _, String why) -> why;
                    case Cancelled(String why) -> why;
                    case Mended(var _, long _, String why) -> why;
                    case Planned _, Held _ -> "";
                };
        return new Dated(
                step.at(),
                new Event(
                        title,
                        words(reason, step.removedAt()),
                        who(step.by(), step.at()),
                        removable(WordsOf.STEP, step.id(), step.removedAt())));
    }

    private Dated decision(Decision decision) {
        return new Dated(
                decision.at(),
                new Event(
                        "Принято решение %d, срок %s"
                                .formatted(decision.id(), Days.spelled(decision.first())),
                        words("", decision.removedAt()),
                        who(decision.by(), decision.at()),
                        removable(WordsOf.DECISION, decision.id(), decision.removedAt())));
    }

    /** {@code of}: of which decision, where that does not follow from the place. */
    private Dated answered(Answer answer, String of) {
        String until = answer.until().map(day -> ": " + Days.spelled(day)).orElse("");
        return new Dated(
                answer.at(),
                new Event(
                        answer.kind().title() + until + of,
                        words(answer.text(), answer.removedAt()),
                        who(answer.by(), answer.at()),
                        answer.text().isEmpty()
                                ? Optional.empty()
                                : removable(WordsOf.ANSWER, answer.id(), answer.removedAt())));
    }

    String who(long person, Instant at) {
        return "%s, %s".formatted(names.getOrDefault(person, ""), time.brief(at));
    }

    /** What was written, or that it was removed and when. */
    String words(String text, Optional<Instant> removedAt) {
        return removedAt
                .map(at -> "[слова удалены: сведения об ученике; %s]".formatted(time.brief(at)))
                .orElse(text);
    }

    Optional<Removable> removable(WordsOf kind, long row, Optional<Instant> removedAt) {
        return removes && removedAt.isEmpty()
                ? Optional.of(new Removable(kind.name(), row))
                : Optional.empty();
    }
}
