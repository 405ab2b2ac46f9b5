package opora.overview.next.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.NotVisible;
import opora.access.People;
import opora.access.Person;
import opora.access.Viewer;
import opora.overview.next.Calls;
import opora.overview.next.NextSchools;
import opora.overview.next.NextSchools.Looked;
import opora.overview.next.order.Ranked;
import opora.overview.next.order.Step;
import opora.overview.next.order.Step.Contact;
import opora.overview.next.order.Step.Dismissal;
import opora.overview.next.web.CallPage.Event;
import opora.territory.SchoolId;
import opora.ui.HouseTime;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;

/** Puts the page of one school together. */
@Component
class CallPages {

    private final NextSchools next;
    private final Calls calls;
    private final People people;
    private final HouseTime time;

    CallPages(NextSchools next, Calls calls, People people, HouseTime time) {
        this.next = next;
        this.calls = calls;
        this.people = people;
        this.time = time;
    }

    CallPage get(Viewer viewer, SchoolId school) {
        Looked looked = next.look(viewer);
        Ranked ranked = looked.week().find(school).orElseThrow(NotVisible::new);
        return new CallPage(
                ranked,
                NextRow.status(ranked, looked.list()),
                ranked.causes().isEmpty()
                        ? "Сейчас повода позвонить нет. Связь можно записать и так."
                        : "%s. Сначала — то, что весит больше.".formatted(ranked.worth()),
                history(viewer, calls.history(viewer, school)));
    }

    CallForm fresh() {
        return CallForm.empty(
                next.today().toString(), next.today().plusDays(Calls.USUAL_DAYS).toString());
    }

    private List<Event> history(Viewer viewer, List<Step> steps) {
        Map<Long, String> names =
                steps.stream()
                        .map(Step::by)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), this::name));
        return steps.stream()
                .map(step -> event(viewer, step, names.getOrDefault(step.by(), "")))
                .toList();
    }

    private String name(long person) {
        return people.find(person).map(Person::name).orElse("номер " + person);
    }

    private Event event(Viewer viewer, Step step, String by) {
        Optional<String> back =
                step.takenBackAt().map(at -> " (запись отменена %s)".formatted(time.brief(at)));
        String text =
                step.removedAt()
                        .map(at ->
                                "[слова удалены: сведения об ученике; %s]"
                                        .formatted(time.brief(at)))
                        .orElse(step.text());
        return new Event(
                step.id(),
                title(step) + back.orElse(""),
                text,
                "%s, %s".formatted(by, time.brief(step.at())),
                back.isEmpty() && step.by() == viewer.id(),
                Calls.removesWords(viewer) && step.removedAt().isEmpty() && !step.text().isEmpty());
    }

    private static String title(Step step) {
        return switch (step.said()) {
            case Contact contact ->
                    "%s, %s".formatted(contact.way().title(), Days.spelled(contact.on()));
            case Dismissal dismissal ->
                    "Отложена до %s: %s"
                            .formatted(
                                    Days.spelled(dismissal.until()),
                                    dismissal.because().title().toLowerCase(Locale.ROOT));
        };
    }
}
