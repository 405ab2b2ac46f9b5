package opora.objectivity.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.SignsChanged;
import opora.objectivity.screening.ScreeningArchive;
import opora.vocabulary.Deed;
import opora.vocabulary.Deed.Change;
import opora.vocabulary.Deed.Subject;
import opora.vocabulary.PersonalTraces;
import opora.vocabulary.TypedDay;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A school explains a sign, a check is recorded. What people wrote is never told: the journal keeps for ever, and a text may name a pupil. */
@Component
public class Answers {

    private static final int LONGEST_TEXT = 4000;

    private final ScreeningArchive archive;
    private final Steps steps;
    private final Clock clock;
    private final ApplicationEventPublisher house;

    Answers(ScreeningArchive archive, Steps steps, Clock clock, ApplicationEventPublisher house) {
        this.archive = archive;
        this.steps = steps;
        this.clock = clock;
        this.house = house;
    }

    /** {@code known}: what in the text was asked about already, see {@link PersonalTraces}. */
    public record Words(String text, String known) {}

    /** A check as typed. */
    public record TypedCheck(String outcome, String ground, String day, Words words) {}

    /**
     * @return what is wrong by field of the form; empty when it is done
     * @throws NotVisible when there is no such sign for the one who asks
     */
    @Transactional
    public Map<String, String> explain(Viewer by, long sign, Words words) {
        KeptSign found = get(by, sign);
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (words.text().isBlank()) {
            mistakes.put("text", "Напишите, чем школа объясняет этот результат");
        } else {
            mistake(found, words).ifPresent(wrong -> mistakes.put("text", wrong));
        }
        if (mistakes.isEmpty()) {
            steps.add(
                    found, Step.explanation(words.text().strip(), clock.instant(), by.name()), by);
            tell("objectivity.sign_explained", "Школа объяснила признак", found);
        }
        return mistakes;
    }

    /** As {@link #explain}; the text may be empty. */
    @Transactional
    public Map<String, String> check(Viewer by, long sign, TypedCheck typed) {
        KeptSign found = get(by, sign);
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<CheckOutcome> outcome = named(CheckOutcome.class, typed.outcome());
        Optional<CheckGround> ground = named(CheckGround.class, typed.ground());
        Optional<LocalDate> day =
                TypedDay.find(typed.day()).filter(on -> !on.isAfter(LocalDate.now(clock)));
        if (outcome.isEmpty()) {
            mistakes.put("outcome", "Выберите итог");
        }
        if (ground.isEmpty()) {
            mistakes.put("ground", "Выберите, что проверяли");
        }
        if (day.isEmpty()) {
            mistakes.put("day", "Укажите день проверки, не позже сегодняшнего");
        }
        mistake(found, typed.words()).ifPresent(wrong -> mistakes.put("text", wrong));
        if (mistakes.isEmpty()) {
            Step.Check check =
                    new Step.Check(outcome.orElseThrow(), ground.orElseThrow(), day.orElseThrow());
            steps.add(
                    found,
                    Step.check(check, typed.words().text().strip(), clock.instant(), by.name()),
                    by);
            tell(
                    "objectivity.sign_checked",
                    "Записан итог проверки признака",
                    found,
                    new Change("итог", "", check.outcome().title()),
                    new Change("что проверяли", "", check.ground().title()));
        }
        return mistakes;
    }

    /** Takes words that name a pupil out of a step of this sign. */
    @Transactional
    public void removeWords(Viewer by, long sign, long step) {
        KeptSign found = archive.sign(by.scope(), sign).orElseThrow(NotVisible::new);
        if (steps.of(by.scope(), found.subject()).stream().noneMatch(one -> one.id() == step)) {
            throw new NotVisible();
        }
        if (steps.removeWords(step, clock.instant(), by)) {
            tell("objectivity.pupil_data_removed", "Удалены сведения об ученике", found);
        }
    }

    /** Only what stands out is answered. */
    private KeptSign get(Viewer by, long sign) {
        KeptSign found = archive.sign(by.scope(), sign).orElseThrow(NotVisible::new);
        return archive.find(by.scope(), found.screening())
                .filter(screening -> found.qValue() <= screening.terms().rate())
                .map(_ -> found)
                .orElseThrow(NotVisible::new);
    }

    private static Optional<String> mistake(KeptSign sign, Words words) {
        if (words.text().length() > LONGEST_TEXT) {
            return Optional.of("Не больше %d знаков".formatted(LONGEST_TEXT));
        }
        return PersonalTraces.of(sign.work().year().endsIn(), words.text()).question(words.known());
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private void tell(String kind, String title, KeptSign sign, Change... changes) {
        Subject subject =
                new Subject(
                        "sign",
                        sign.id(),
                        "Признак, %s".formatted(sign.work().procedure().title(sign.work().year())),
                        sign.school().id().value());
        house.publishEvent(new SignsChanged(Deed.of(kind, title, subject, changes)));
    }
}
