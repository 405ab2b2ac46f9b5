package opora.programme.start;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opora.access.NotVisible;
import opora.access.Reach;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Programme;
import opora.programme.ProgrammeChanged;
import opora.programme.Programmes;
import opora.programme.Readership;
import opora.programme.agreement.Step;
import opora.programme.shape.Shape;
import opora.programme.start.ExampleArchive.Shown;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Sketch;
import opora.territory.School;
import opora.territory.Schools;
import opora.vocabulary.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to strong practices: whoever governs a territory shows the words of an approved programme to everybody and can take them back. What others read is a copy of what {@link Travelling} lets go,
 * made when it is shown.
 */
@Service
public class Examples {

    private static final int LONGEST = 500;

    private static final Pattern SETTLEMENT =
            Pattern.compile(
                    "(?:село|деревня|пос[её]лок(?: городского типа)?|пгт|рабочий пос[её]лок|город|станица|хутор|аул|(?:сельская|городская) местность)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ExampleArchive archive;
    private final Programmes programmes;
    private final Schools schools;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Examples(
            ExampleArchive archive,
            Programmes programmes,
            Schools schools,
            Clock clock,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.programmes = programmes;
        this.schools = schools;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What would be shown of a programme.
     *
     * @param shown the example that it is already
     */
    public record Proposal(
            Programme programme,
            int edition,
            String setting,
            Travelling travelling,
            Optional<Example> shown) {}

    /** Those that are shown now, the newest first; whoever sees programmes reads them all. */
    public List<Example> list() {
        return archive.list();
    }

    /** @throws NotVisible when there is none or it was taken back */
    public Example get(long example) {
        return archive.find(example).orElseThrow(NotVisible::new);
    }

    /** The beginning of a shape with the words of an example in their places. */
    public static List<Sketch> beginning(Shape shape, Example example) {
        return TickedBeginning.of(shape.beginning(), example.provisions(), example.sections());
    }

    /** @throws NotVisible when the programme is out of sight, not approved, or not to be shown by whoever asks */
    public Proposal proposal(Viewer viewer, long programme) {
        Programme one = programmes.get(viewer.scope(), programme);
        Step approved =
                one.course()
                        .approved()
                        .filter(step -> mayShow(viewer, one))
                        .orElseThrow(NotVisible::new);
        Edition edition = programmes.edition(viewer, programme, approved.edition());
        return new Proposal(
                one,
                approved.edition(),
                school(viewer, one).map(School::details).map(Examples::setting).orElse(""),
                Travelling.of(edition, Telling.of(edition, places(viewer, one))),
                archive.list().stream()
                        .filter(example -> example.programme() == programme)
                        .findFirst());
    }

    /** «село, 1–9 классы»: a sort of settlement, never its name. */
    static String setting(School.Details details) {
        return new School.Details(
                        "",
                        SETTLEMENT.matcher(details.settlement()).matches()
                                ? details.settlement()
                                : "",
                        details.grades(),
                        "",
                        "")
                .setting();
    }

    /** A municipality shows programmes of its own territory, the region every one. */
    public static boolean mayShow(Viewer viewer, Programme one) {
        return viewer.may(Right.KEEP_EXAMPLES)
                && Readership.readsDrafts(viewer.scope(), one)
                && (viewer.role().reach() == Reach.REGION
                        || viewer.role().reach() == Reach.MUNICIPALITY);
    }

    private Optional<School> school(Viewer viewer, Programme one) {
        return one.school().flatMap(id -> schools.find(viewer.scope(), id));
    }

    private List<String> places(Viewer viewer, Programme one) {
        List<String> places = new ArrayList<>();
        school(viewer, one)
                .ifPresent(school -> {
                    places.add(school.name());
                    places.add(school.municipality().name());
                });
        one.municipality()
                .ifPresent(id ->
                        schools.municipalities(viewer.scope()).stream()
                                .filter(other -> other.id().equals(id))
                                .forEach(other -> places.add(other.name())));
        return places;
    }

    /**
     * @param chosen numbers of passages that go
     * @return what is wrong, by the name of the field; empty when it is shown from now on
     */
    @Transactional
    public Map<String, String> show(
            Viewer by, long programme, String title, String reason, List<Integer> chosen) {
        archive.lock(programme);
        Proposal proposal = proposal(by, programme);
        Telling telling =
                Telling.of(
                        programmes.edition(by, programme, proposal.edition()),
                        places(by, proposal.programme()));
        Optional<String> wrongTitle = wrong(title, "Назовите образец", telling);
        Optional<String> wrongReason = wrong(reason, "Напишите, чем программа хороша", telling);
        if (wrongTitle.isPresent()) {
            return Map.of("title", wrongTitle.get());
        }
        if (wrongReason.isPresent()) {
            return Map.of("reason", wrongReason.get());
        }
        Travelling going = proposal.travelling().only(chosen);
        if (going.passages().isEmpty()) {
            return Map.of("take", "Отметьте хотя бы одно место: показывать нечего");
        }
        if (proposal.shown().isPresent()) {
            return Map.of("title", "Эта программа уже показана как образец");
        }
        long example =
                archive.keep(
                        by,
                        clock.instant(),
                        new Shown(
                                proposal.programme(),
                                proposal.edition(),
                                proposal.setting(),
                                title.strip(),
                                reason.strip()),
                        going.passages());
        announce(proposal.programme(), "example_shown", "Программа показана как образец", example);
        return Map.of();
    }

    private static Optional<String> wrong(String text, String empty, Telling telling) {
        if (text.isBlank()) {
            return Optional.of(empty + ": это прочтут все школы региона");
        }
        if (text.strip().length() > LONGEST) {
            return Optional.of("Длиннее %d знаков: сократите".formatted(LONGEST));
        }
        return telling.why(text)
                .map(why -> "Это прочтут все школы региона, а здесь %s: уберите".formatted(why));
    }

    /** @return what is wrong; empty when it is shown no more */
    @Transactional
    public Optional<String> takeBack(Viewer by, long example, String reason) {
        Example shown = get(example);
        Programme one = programmes.get(by.scope(), shown.programme());
        if (!mayShow(by, one)) {
            throw new NotVisible();
        }
        if (reason.isBlank()) {
            return Optional.of("Напишите, почему программа больше не образец");
        }
        archive.withdraw(by, clock.instant(), example, reason.strip());
        announce(one, "example_taken_back", "Программа больше не образец", example);
        return Optional.empty();
    }

    private void announce(Programme one, String kind, String title, long example) {
        events.publishEvent(
                new ProgrammeChanged(
                        Deed.of(
                                Kind.PROGRAMME + "." + kind,
                                title,
                                new Deed.Subject(
                                        "programme",
                                        one.id(),
                                        one.level().title(),
                                        one.school().map(school -> school.value()).orElse(0L)),
                                new Deed.Change("образец", "", Long.toString(example)))));
    }
}
