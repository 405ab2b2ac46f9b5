package opora.programme;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.agreement.Checklist.Opinion;
import opora.programme.agreement.Course;
import opora.programme.agreement.Course.Phase;
import opora.programme.agreement.Readiness;
import opora.programme.agreement.Ruling;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import opora.programme.agreement.Step.Kind;
import opora.vocabulary.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which a programme takes its course. Every method answers with what is wrong, in Russian, or with nothing when the step is taken; a
 * programme out of sight, or one that is not the person's to step, is {@link NotVisible}.
 */
@Service
public class Agreements {

    private final ProgrammeArchive archive;
    private final ReviewArchive reviews;
    private final Curators curators;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Agreements(
            ProgrammeArchive archive,
            ReviewArchive reviews,
            Curators curators,
            Clock clock,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.reviews = reviews;
        this.curators = curators;
        this.clock = clock;
        this.events = events;
    }

    /** To whoever looks first: the curator of the school if it has one, else the municipality; a regional programme to the region. */
    @Transactional
    public Optional<String> submit(Viewer by, long programme, String words) {
        Programme one = own(by, programme);
        if (!one.course().isSubmittable()) {
            return Optional.of(
                    one.course().isOpen()
                            ? "После утверждения ничего не изменено: согласовывать нечего"
                            : "Отправить нельзя: " + one.course().closedBecause());
        }
        Readiness readiness = Readiness.of(archive.edition(programme));
        if (!readiness.isReady()) {
            return Optional.of("Программа не готова: " + String.join("; ", readiness.lacks()));
        }
        return step(by, one, Kind.SUBMITTED, Optional.of(first(one)), "", words, List.of());
    }

    private Stage first(Programme one) {
        return switch (one.level()) {
            case REGION -> Stage.REGION;
            case MUNICIPALITY -> Stage.MUNICIPALITY;
            case SCHOOL, RISK ->
                    one.school().filter(curators::accompany).isPresent()
                            ? Stage.CURATOR
                            : Stage.MUNICIPALITY;
        };
    }

    @Transactional
    public Optional<String> recall(Viewer by, long programme, String words) {
        Programme one = own(by, programme);
        return one.course().phase() == Phase.REVIEW
                ? step(by, one, Kind.RECALLED, Optional.empty(), "", words, List.of())
                : Optional.of("Программа не на согласовании: отзывать нечего");
    }

    /** The reviewer agrees; the next stage looks. */
    @Transactional
    public Optional<String> pass(Viewer by, long programme, Ruling ruling) {
        Programme one = reviewed(by, programme);
        Optional<String> stale = stale(one, ruling);
        if (stale.isPresent()) {
            return stale;
        }
        Optional<Stage> next = one.course().waiting().flatMap(Stage::next);
        return next.isPresent()
                ? step(by, one, Kind.PASSED, next, "", ruling.words(), ruling.opinions())
                : Optional.of("Выше региона передать некуда: утвердите или верните");
    }

    @Transactional
    public Optional<String> giveBack(Viewer by, long programme, Ruling ruling) {
        Programme one = reviewed(by, programme);
        Optional<String> stale = stale(one, ruling);
        if (stale.isPresent()) {
            return stale;
        }
        return ruling.words().isBlank()
                ? Optional.of("Напишите, почему возвращаете: это прочтёт тот, кто пишет программу")
                : step(
                        by,
                        one,
                        Kind.RETURNED,
                        Optional.empty(),
                        "",
                        ruling.words(),
                        ruling.opinions());
    }

    /** The edition that was submitted holds from now on. */
    @Transactional
    public Optional<String> approve(Viewer by, long programme, String paper, Ruling ruling) {
        Programme one = reviewed(by, programme);
        Optional<String> stale = stale(one, ruling);
        if (stale.isPresent()) {
            return stale;
        }
        Stage stage = one.course().waiting().orElseThrow(NotVisible::new);
        if (!stage.approves()) {
            return Optional.of("Куратор согласует и передаёт дальше, утверждает муниципалитет");
        }
        if (submitter(one.course()).filter(person -> person == by.id()).isPresent()) {
            return Optional.of(
                    "Утверждает не тот, кто отправил: пусть утвердит коллега или передайте дальше");
        }
        if (paper.isBlank()) {
            return Optional.of(
                    "Каким документом: напишите номер и день, например «приказ 31 от 12.03.2027»");
        }
        return step(
                by, one, Kind.APPROVED, Optional.empty(), paper, ruling.words(), ruling.opinions());
    }

    /** Nobody decides on an edition that nobody of them read. */
    private static Optional<String> stale(Programme one, Ruling ruling) {
        return one.course().steps().getLast().id() == ruling.upon()
                ? Optional.empty()
                : Optional.of(
                        "Пока вы читали, программу отозвали и отправили снова: теперь это редакция %d. Прочтите её и решите ещё раз"
                                .formatted(one.course().edition()));
    }

    private static Optional<Long> submitter(Course course) {
        return course.steps().reversed().stream()
                .filter(step -> step.kind() == Kind.SUBMITTED)
                .map(Step::by)
                .findFirst();
    }

    /** Pause, resume, stop or close: of the one who writes the programme, with a reason. */
    @Transactional
    public Optional<String> turn(Viewer by, long programme, Kind kind, String reason) {
        Programme one = own(by, programme);
        Phase phase = one.course().phase();
        boolean fits =
                switch (kind) {
                    case PAUSED, CLOSED -> phase == Phase.CARRIED_OUT;
                    case RESUMED -> phase == Phase.PAUSED;
                    case STOPPED -> phase == Phase.CARRIED_OUT || phase == Phase.PAUSED;
                    case SUBMITTED, RECALLED, PASSED, RETURNED, APPROVED -> false;
                };
        if (!fits) {
            return Optional.of(
                    "Сейчас это невозможно: программа в состоянии «%s»".formatted(phase.title()));
        }
        return reason.isBlank()
                ? Optional.of("Напишите, почему: причина останется в истории программы")
                : step(by, one, kind, Optional.empty(), "", reason, List.of());
    }

    private Optional<String> step(
            Viewer by,
            Programme one,
            Kind kind,
            Optional<Stage> stage,
            String paper,
            String words,
            List<Opinion> opinions) {
        long number =
                archive.step(
                        by,
                        clock.instant(),
                        one.id(),
                        one.course().edition(),
                        kind,
                        stage,
                        paper.strip(),
                        words.strip());
        reviews.keep(one.id(), number, opinions);
        events.publishEvent(
                new ProgrammeStepped(
                        archive.find(by.scope(), one.id()).orElseThrow(NotVisible::new),
                        kind,
                        by.id()));
        events.publishEvent(
                ProgrammeChanged.of(
                        one,
                        "stepped",
                        "Ход программы",
                        new Deed.Change(
                                "состояние",
                                one.course().phase().title(),
                                kind.title() + stage.map(to -> ": " + to.where()).orElse(""))));
        return Optional.empty();
    }

    private Programme own(Viewer by, long programme) {
        return Optional.of(locked(by, programme))
                .filter(one -> Authorship.writes(by, one))
                .orElseThrow(NotVisible::new);
    }

    private Programme reviewed(Viewer by, long programme) {
        return Optional.of(locked(by, programme))
                .filter(one -> Reviewers.waits(by, one))
                .orElseThrow(NotVisible::new);
    }

    private Programme locked(Viewer by, long programme) {
        archive.lock(programme);
        return archive.find(by.scope(), programme).orElseThrow(NotVisible::new);
    }
}
