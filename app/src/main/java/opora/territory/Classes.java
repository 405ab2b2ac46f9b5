package opora.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opora.territory.classes.ClassArchive;
import opora.territory.classes.ClassMove;
import opora.territory.classes.ClassWeighing;
import opora.territory.classes.Histories;
import opora.territory.classes.Weighed;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Deed;
import opora.vocabulary.Noun;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to classes. A class lives through school years under changing titles: 5А of 2024/25 is 6А of 2025/26. What is said of it holds from
 * its day to the end of the school year; a mistake is withdrawn, and what was before counts again exactly.
 *
 * <p>Who sees a school sees its classes and those of the schools that were joined to it. Whoever has the right records changes of schools in
 * sight.
 */
@Component
public class Classes {

    private static final int LONGEST_BASIS = 500;
    private static final String NO_SCHOOL =
            "Выберите школу, в которую переходят классы: она должна работать в этот день";
    private static final LocalDate FIRST = LocalDate.of(2000, 9, 1);

    private final ClassArchive archive;
    private final Schools schools;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Classes(
            ClassArchive archive,
            Schools schools,
            Editions editions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.archive = archive;
        this.schools = schools;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /** Empty: the school is out of sight. */
    public Optional<ClassHistory> history(TerritoryScope seen, SchoolId school) {
        return schools.find(seen, school).map(_ -> new Histories(archive).of(school));
    }

    /** Of every school in sight. */
    public Map<SchoolId, ClassHistory> histories(TerritoryScope seen) {
        return histories(schools.list(seen));
    }

    private Map<SchoolId, ClassHistory> histories(List<School> of) {
        return new Histories(archive).of(of.stream().map(School::id).toList());
    }

    /** Answers mistakes by field of the form; none when it is kept. Empty: the school is out of sight. */
    @Transactional
    public Optional<Map<String, String>> record(
            TerritoryScope seen, SchoolId school, ClassChange change, Paper paper, Author by) {
        editions.lock();
        return schools.find(seen, school)
                .map(found -> {
                    Map<String, String> mistakes = mistakes(paper);
                    return mistakes.isEmpty() ? record(seen, found, change, paper, by) : mistakes;
                });
    }

    private Map<String, String> record(
            TerritoryScope seen, School school, ClassChange change, Paper paper, Author by) {
        return switch (weighed(seen, school, change, paper.onDay().orElseThrow())) {
            case Weighed.Refused(Map<String, String> mistakes) -> mistakes;
            case Weighed.Possible possible -> {
                keep(ClassAct.Kind.of(change), paper, possible, by);
                yield Map.of();
            }
        };
    }

    private Weighed weighed(TerritoryScope seen, School school, ClassChange change, LocalDate day) {
        ClassMove.Side here = side(school);
        Optional<String> mistake = whyNot(school, here.classes(), day);
        if (mistake.isPresent()) {
            return Weighed.mistake("onDay", mistake.get());
        }
        return switch (change) {
            case ClassChange.Within within -> new ClassWeighing(here.classes(), day).of(within);
            case ClassChange.Moved(SchoolId into, List<ClassChange.Step> steps) ->
                    schools.find(seen, into)
                            .map(other -> moved(here, other, day, steps))
                            .orElseGet(() -> Weighed.mistake("into", NO_SCHOOL));
        };
    }

    private Weighed moved(
            ClassMove.Side here, School other, LocalDate day, List<ClassChange.Step> steps) {
        ClassMove.Side there = side(other);
        return whyNot(other, there.classes(), day).isPresent()
                ? Weighed.mistake("into", NO_SCHOOL)
                : new ClassMove(here, there, day).of(steps);
    }

    /** Why nothing can be said of its classes on a day. */
    private Optional<String> whyNot(School school, ClassHistory history, LocalDate day) {
        Optional<LocalDate> gone = history.fates().gone().filter(since -> !day.isBefore(since));
        if (gone.isPresent()) {
            return Optional.of(
                    "С %s школа присоединена к другой: её классы ведут там"
                            .formatted(ClassWeighing.day(gone.get())));
        }
        return school.isClosedBefore(AcademicYear.at(day))
                ? Optional.of("В этот день школа уже не работала")
                : Optional.empty();
    }

    private ClassMove.Side side(School school) {
        return new ClassMove.Side(school.name(), new Histories(archive).of(school.id()));
    }

    private void keep(ClassAct.Kind kind, Paper paper, Weighed.Possible what, Author by) {
        long act =
                archive.keep(
                        new ClassArchive.Draft(
                                kind,
                                paper.onDay().orElseThrow(),
                                paper.basis().strip(),
                                what.lines(),
                                what.said()),
                        editions.next(),
                        signed(by));
        tell(archive.find(act).orElseThrow(), "");
    }

    private void tell(ClassAct act, String reason) {
        about(act).forEach(one -> events.publishEvent(new ClassesChanged(act, one, reason)));
    }

    /** A change of one school, or a move from one to the other, is told of the schools; a promotion of many as one. */
    private List<Deed.Subject> about(ClassAct act) {
        if (act.kind() == ClassAct.Kind.PROMOTED && act.everywhere() > 1) {
            String many = Noun.SCHOOL.counted(act.everywhere());
            return List.of(Deed.Subject.of("classes", act.id(), many));
        }
        return act.schools().stream()
                .flatMap(one -> schools.find(new TerritoryScope.WholeRegion(), one).stream())
                .map(one ->
                        new Deed.Subject("school", one.id().value(), one.name(), one.id().value()))
                .toList();
    }

    private Map<String, String> mistakes(Paper paper) {
        Map<String, String> mistakes = new TreeMap<>();
        Optional<LocalDate> day = paper.onDay();
        LocalDate last = LocalDate.now(clock).plusYears(1);
        if (day.filter(one -> !one.isBefore(FIRST) && !one.isAfter(last)).isEmpty()) {
            mistakes.put("onDay", "Укажите день, с которого это действует, например 01.09.2026");
        }
        if (paper.basis().strip().length() > LONGEST_BASIS) {
            mistakes.put("basis", "Основание длиннее " + LONGEST_BASIS + " знаков: сократите его");
        }
        return mistakes;
    }

    /** What would become of its classes; empty when the school is out of sight. */
    public Optional<Promotion> promotion(TerritoryScope seen, SchoolId school, AcademicYear to) {
        return schools.find(seen, school)
                .flatMap(found ->
                        history(seen, school)
                                .map(history -> Promotion.of(history, found.details(), to)));
    }

    /**
     * Every class of every working school in sight goes into the next year under its letter, in one change that can be withdrawn as one. Schools
     * where two classes would have one title are left out.
     */
    @Transactional
    public Promoted promoteAll(TerritoryScope seen, AcademicYear to, Author by) {
        editions.lock();
        LocalDate day = ClassHistory.first(to);
        List<Weighed.Said> said = new ArrayList<>();
        List<School> leftOut = new ArrayList<>();
        int promoted = 0;
        List<School> all = schools.list(seen);
        Map<SchoolId, ClassHistory> histories = histories(all);
        for (Map.Entry<School, Promotion> one : Promotion.open(all, histories, to).entrySet()) {
            ClassHistory history = Objects.requireNonNull(histories.get(one.getKey().id()));
            switch (new ClassWeighing(history, day).of(one.getValue().steps())) {
                case Weighed.Possible possible -> {
                    said.addAll(possible.said());
                    promoted++;
                }
                case Weighed.Refused _ -> leftOut.add(one.getKey());
            }
        }
        if (!said.isEmpty()) {
            Deed.Change line =
                    new Deed.Change("классы", "", Noun.SCHOOL.counted(promoted) + ", " + to.span());
            keep(
                    ClassAct.Kind.PROMOTED,
                    new Paper(Optional.of(day), ""),
                    new Weighed.Possible(said, List.of(line)),
                    by);
        }
        return new Promoted(promoted, leftOut);
    }

    /** How many schools went on, and which did not because two classes would have had one title. */
    public record Promoted(int schools, List<School> leftOut) {}

    /** Of one school, the newest first; those withdrawn are among them. None when it is out of sight. */
    public List<ClassAct> acts(TerritoryScope seen, SchoolId school) {
        return schools.find(seen, school)
                .map(_ -> archive.acts(joined(Set.of(school))))
                .orElse(List.of());
    }

    /** Of more than one school at once, the newest first. */
    public List<ClassAct> actsOfMany(TerritoryScope seen) {
        Set<SchoolId> inSight =
                schools.list(seen).stream().map(School::id).collect(Collectors.toSet());
        return archive.acts(inSight).stream().filter(act -> act.everywhere() > 1).toList();
    }

    /** Those of these changes that the one who asks may take back: only who sees all schools that a change is about. */
    public List<ClassAct> withdrawable(TerritoryScope seen, List<ClassAct> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        Set<SchoolId> inSight =
                joined(schools.list(seen).stream().map(School::id).collect(Collectors.toSet()));
        return acts.stream()
                .filter(ClassAct::counts)
                .filter(act -> act.schools().size() == act.everywhere())
                .filter(act -> inSight.containsAll(act.schools()))
                .toList();
    }

    /** With those that were joined to them by today; a merger that is still ahead gives nobody a say. */
    private Set<SchoolId> joined(Set<SchoolId> to) {
        LocalDate today = LocalDate.now(clock);
        List<Absorption> done =
                archive.absorptions().stream().filter(one -> !one.since().isAfter(today)).toList();
        Set<SchoolId> all = new HashSet<>(to);
        to.forEach(one -> all.addAll(Fates.of(one, done).since().keySet()));
        return all;
    }

    /** Answers mistakes by field of the form; none when it counts no more. Empty: no such change that the asker may take back. */
    @Transactional
    public Optional<Map<String, String>> withdraw(
            TerritoryScope seen, long id, String reason, Author by) {
        editions.lock();
        return archive.find(id)
                .filter(act -> !withdrawable(seen, List.of(act)).isEmpty())
                .map(act -> withdraw(act, reason.strip(), by));
    }

    private Map<String, String> withdraw(ClassAct act, String reason, Author by) {
        if (reason.isEmpty()) {
            return Map.of(
                    "reason", "Напишите, почему вы отзываете изменение: это останется в истории");
        }
        List<ClassAct> resting = archive.restingOn(act.id());
        if (!resting.isEmpty()) {
            ClassAct first = resting.getFirst();
            return Map.of(
                    "reason",
                    "Сначала отзовите более позднее изменение этих классов: «%s», с %s"
                            .formatted(first.kind().title(), ClassWeighing.day(first.onDay())));
        }
        Optional<String> doubled = doubledWithout(act);
        if (doubled.isPresent()) {
            return Map.of("reason", doubled.get());
        }
        archive.withdraw(act.id(), editions.next(), new Act.Withdrawal(signed(by), reason));
        tell(act, reason);
        return Map.of();
    }

    /** What was before may not come back where another class has its title by now. */
    private Optional<String> doubledWithout(ClassAct act) {
        return new Histories(archive)
                .of(act.schools()).values().stream()
                        .flatMap(history ->
                                history.without(act.id()).doubled().stream()
                                        .filter(one -> !history.doubled().contains(one)))
                        .findFirst()
                        .map(one ->
                                "Классов %s стало бы два: сначала отзовите или измените другой %s"
                                        .formatted(one.title().text(), one.title().text()));
    }

    private Act.Signed signed(Author by) {
        return new Act.Signed(by, clock.instant());
    }
}
