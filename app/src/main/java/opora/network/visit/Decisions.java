package opora.network.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.network.Answer;
import opora.network.Answer.Kind;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.store.DecisionStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a visit decides and what became of it. Whoever calls a deed has made sure of the right to it. */
@Component
public class Decisions {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_POST = 200;

    private final VisitFiling filing;
    private final DecisionStore decisions;
    private final VisitDeeds deeds;

    Decisions(VisitFiling filing, DecisionStore decisions, VisitDeeds deeds) {
        this.filing = filing;
        this.decisions = decisions;
        this.deeds = deeds;
    }

    /**
     * @return what is wrong by field of the form; empty when it is kept
     * @throws NotVisible when there is no such visit for the one who asks
     */
    @Transactional
    public Map<String, String> make(Viewer by, long id, TypedDecision typed) {
        SchoolVisit visit = filing.hold(by, id);
        Optional<LocalDate> until = VisitDays.due(typed.until(), visit.day(), filing.today());
        Map<String, String> mistakes =
                new Written()
                        .also("state", untold(visit))
                        .needed("text", typed.text(), LONGEST_TEXT, "Напишите, что решили")
                        .needed(
                                "responsible",
                                typed.responsible(),
                                LONGEST_POST,
                                "Напишите должность того, кто отвечает")
                        .also(
                                "until",
                                until.isPresent()
                                        ? Optional.empty()
                                        : Optional.of(
                                                "Укажите последний день: не раньше дня посещения и не дальше года"))
                        .mistakes(filing.today(), "text", typed.known());
        if (mistakes.isEmpty()) {
            Decision made =
                    new Decision(
                            0,
                            visit.id(),
                            visit.school(),
                            typed.text().strip(),
                            typed.responsible().strip(),
                            until.orElseThrow(),
                            filing.now(),
                            by.id(),
                            Optional.empty(),
                            List.of());
            deeds.decided(visit, numbered(made, decisions.add(by, made)));
        }
        return mistakes;
    }

    private static Optional<String> untold(SchoolVisit visit) {
        return visit.told().isPresent()
                ? Optional.empty()
                : Optional.of("Сначала запишите, что посещение состоялось");
    }

    private static Decision numbered(Decision made, long number) {
        return new Decision(
                number,
                made.visit(),
                made.school(),
                made.text(),
                made.responsible(),
                made.first(),
                made.at(),
                made.by(),
                made.removedAt(),
                made.answers());
    }

    /** As {@link #make}; fields of the form carry the number of the decision: {@code text-12}. */
    @Transactional
    public Map<String, String> answer(Viewer by, long id, TypedAnswer typed) {
        SchoolVisit visit = filing.hold(by, id);
        Decision decision =
                visit.decisions().stream()
                        .filter(one -> one.id() == typed.decision())
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        String text = "text-" + decision.id();
        Optional<Kind> kind =
                typed.kind().filter(Turn.possible(by, decision, filing.today())::contains);
        if (kind.isEmpty()) {
            return Map.of(
                    text,
                    "Пока вы писали, решение изменилось: посмотрите на него ещё раз и нажмите одну из кнопок");
        }
        Optional<LocalDate> until =
                kind.get().hasDay()
                        ? VisitDays.ahead(typed.until(), filing.today())
                        : Optional.empty();
        Map<String, String> mistakes = mistakes(typed, kind.get(), until, text);
        if (mistakes.isEmpty()) {
            Answer answer =
                    new Answer(
                            0,
                            kind.get(),
                            typed.text().strip(),
                            until,
                            filing.now(),
                            by.id(),
                            Optional.empty());
            decisions.add(by, decision, answer);
            deeds.answered(visit, decision, answer);
        }
        return mistakes;
    }

    private Map<String, String> mistakes(
            TypedAnswer typed, Kind kind, Optional<LocalDate> until, String text) {
        Written written = new Written();
        Turn.asksFor(kind)
                .ifPresentOrElse(
                        ask -> written.needed(text, typed.text(), LONGEST_TEXT, ask),
                        () -> written.free(text, typed.text(), LONGEST_TEXT));
        return written.also(
                        "until-" + typed.decision(),
                        kind.hasDay() && until.isEmpty()
                                ? Optional.of(
                                        "Укажите новый срок: от сегодняшнего дня до года вперёд")
                                : Optional.empty())
                .mistakes(filing.today(), text, typed.known());
    }
}
