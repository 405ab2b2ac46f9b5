package opora.overview.next;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.overview.next.order.Step;
import opora.overview.next.order.Step.Because;
import opora.overview.next.order.Step.Contact;
import opora.overview.next.order.Step.Dismissal;
import opora.overview.next.order.Step.Way;
import opora.overview.next.store.StepStore;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.Days;
import opora.vocabulary.Deed;
import opora.vocabulary.Deed.Change;
import opora.vocabulary.PersonalTraces;
import opora.vocabulary.TypedDay;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do about a school: write down a contact, put it off, take either back. The journal keeps for ever, so it gets none of the words. */
@Component
public class Calls {

    public static final int LONGEST_TEXT = 1000;

    /** A form begins with so many days ahead. */
    public static final int USUAL_DAYS = 14;

    private static final int FARTHEST_DAYS = 366;

    private final Schools schools;
    private final StepStore steps;
    private final ApplicationEventPublisher house;
    private final Clock clock;

    Calls(Schools schools, StepStore steps, ApplicationEventPublisher house, Clock clock) {
        this.schools = schools;
        this.steps = steps;
        this.house = house;
        this.clock = clock;
    }

    /** {@code known}: what in the text was asked about already, see {@link PersonalTraces}. */
    public record Words(String text, String known) {}

    public record TypedContact(String day, String way, Words words) {}

    public record TypedDismissal(String until, String because, Words words) {}

    /**
     * @return what is wrong by field of the form; empty when it is kept
     * @throws NotVisible when there is no such school for the one who asks
     */
    @Transactional
    public Map<String, String> contact(Viewer by, SchoolId id, TypedContact typed) {
        School school = school(by, id);
        LocalDate today = LocalDate.now(clock);
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<LocalDate> day =
                TypedDay.find(typed.day())
                        .filter(on ->
                                !on.isAfter(today) && !on.isBefore(today.minusDays(FARTHEST_DAYS)));
        Optional<Way> way = named(Way.class, typed.way());
        if (day.isEmpty()) {
            mistakes.put("day", "Укажите день: сегодня или раньше, не больше года назад");
        }
        if (way.isEmpty()) {
            mistakes.put("way", "Выберите: звонок, визит или письмо");
        }
        mistake(typed.words()).ifPresent(wrong -> mistakes.put("text", wrong));
        if (mistakes.isEmpty()) {
            Contact contact = new Contact(day.orElseThrow(), way.orElseThrow());
            steps.add(by, id, contact, typed.words().text().strip(), clock.instant());
            tell(
                    "overview.school_contacted",
                    "Записана связь со школой",
                    school,
                    new Change("день", "", Days.of(contact.on())),
                    new Change("как", "", contact.way().title()));
        }
        return mistakes;
    }

    /** As {@link #contact}: the school leaves the list of this person until a day. */
    @Transactional
    public Map<String, String> putOff(Viewer by, SchoolId id, TypedDismissal typed) {
        School school = school(by, id);
        LocalDate today = LocalDate.now(clock);
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<LocalDate> until =
                TypedDay.find(typed.until())
                        .filter(day ->
                                day.isAfter(today) && !day.isAfter(today.plusDays(FARTHEST_DAYS)));
        Optional<Because> because = named(Because.class, typed.because());
        if (until.isEmpty()) {
            mistakes.put("until", "Укажите день, когда вернуть школу: от завтра до года вперёд");
        }
        if (because.isEmpty()) {
            mistakes.put("because", "Выберите, почему школу можно отложить");
        }
        mistake(typed.words()).ifPresent(wrong -> mistakes.put("words", wrong));
        if (mistakes.isEmpty()) {
            Dismissal dismissal = new Dismissal(until.orElseThrow(), because.orElseThrow());
            steps.add(by, id, dismissal, typed.words().text().strip(), clock.instant());
            tell(
                    "overview.school_put_off",
                    "Школа отложена",
                    school,
                    new Change("до", "", Days.of(dismissal.until())),
                    new Change("почему", "", dismissal.because().title()));
        }
        return mistakes;
    }

    /** What one wrote oneself; nothing for what was taken back before. */
    @Transactional
    public void takeBack(Viewer by, SchoolId id, long step) {
        School school = school(by, id);
        Step own = step(by, id, step);
        if (own.by() != by.id()) {
            throw new NotVisible();
        }
        if (steps.takeBack(by, own, clock.instant())) {
            switch (own.said()) {
                case Contact _ ->
                        tell(
                                "overview.contact_taken_back",
                                "Запись о связи со школой отменена",
                                school);
                case Dismissal _ ->
                        tell("overview.school_returned", "Отложенная школа возвращена", school);
            }
        }
    }

    /** Takes words that name a pupil out of a step. */
    @Transactional
    public void removeWords(Viewer by, SchoolId id, long step) {
        if (!removesWords(by)) {
            throw new NotVisible();
        }
        School school = school(by, id);
        if (steps.removeWords(step(by, id, step).id(), clock.instant(), by)) {
            tell("overview.pupil_data_removed", "Удалены сведения об ученике", school);
        }
    }

    /** Contacts, and of dismissals one's own; whoever removes words about pupils reads them all. The newest first. */
    public List<Step> history(Viewer by, SchoolId school) {
        return steps.ofSchool(by.scope(), school).stream()
                .filter(step ->
                        step.said() instanceof Contact || step.by() == by.id() || removesWords(by))
                .toList();
    }

    /** Whether it is this person who removes words about pupils from what others wrote. */
    public static boolean removesWords(Viewer viewer) {
        return viewer.may(Right.DECIDE_DISPUTES) && viewer.scope() instanceof WholeRegion;
    }

    private Step step(Viewer by, SchoolId school, long step) {
        return history(by, school).stream()
                .filter(one -> one.id() == step)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private School school(Viewer by, SchoolId id) {
        return schools.find(by.scope(), id)
                .filter(school -> school.closure().isEmpty())
                .orElseThrow(NotVisible::new);
    }

    private Optional<String> mistake(Words words) {
        return words.text().length() > LONGEST_TEXT
                ? Optional.of("Не больше %d знаков".formatted(LONGEST_TEXT))
                : traces(words.text()).question(words.known());
    }

    /** Of a text, for {@link Words#known}. */
    public PersonalTraces traces(String text) {
        return PersonalTraces.of(LocalDate.now(clock).getYear(), text);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private void tell(String kind, String title, School school, Change... changes) {
        long id = school.id().value();
        house.publishEvent(
                new CallsChanged(
                        Deed.of(
                                kind,
                                title,
                                new Deed.Subject("school", id, school.name(), id),
                                changes)));
    }
}
