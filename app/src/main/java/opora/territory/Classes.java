package opora.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opora.territory.ClassHistory.Absorption;
import opora.territory.ClassHistory.Fates;
import opora.territory.classes.ClassArchive;
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
        return new Histories(archive)
                .of(schools.list(seen).stream().map(School::id).collect(Collectors.toSet()));
    }

    /** Answers mistakes by field of the form; none when it is kept. Empty: the school is out of sight. */
    @Transactional
    public Optional<Map<String, String>> record(
            TerritoryScope seen, SchoolId school, ClassChange change, Paper paper, Author by) {
        editions.lock();
        return schools.find(seen, school)
                .map(found -> {
                    Map<String, String> mistakes = mistakes(paper);
                    return mistakes.isEmpty() ? record(found, change, paper, by) : mistakes;
                });
    }

    private Map<String, String> record(School school, ClassChange change, Paper paper, Author by) {
        ClassHistory history = new Histories(archive).of(school.id());
        LocalDate day = paper.onDay().orElseThrow();
        return switch (new ClassWeighing(history, day).of(change)) {
            case Weighed.Refused(Map<String, String> mistakes) -> mistakes;
            case Weighed.Possible possible -> {
                keep(ClassAct.Kind.of(change), paper, possible, by, school.name());
                yield Map.of();
            }
        };
    }

    private void keep(
            ClassAct.Kind kind, Paper paper, Weighed.Possible what, Author by, String name) {
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
        events.publishEvent(new ClassesChanged(archive.find(act).orElseThrow(), name, ""));
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

    /** The same of every school in sight whose classes are still to be promoted; the others are left out. */
    public Map<School, Promotion> promotions(TerritoryScope seen, AcademicYear to) {
        Map<SchoolId, ClassHistory> histories = histories(seen);
        Map<School, Promotion> promotions = new LinkedHashMap<>();
        for (School school : schools.list(seen)) {
            ClassHistory history = histories.get(school.id());
            if (history != null && !history.turns().isEmpty()) {
                Promotion promotion = Promotion.of(history, school.details(), to);
                if (!promotion.steps().steps().isEmpty()) {
                    promotions.put(school, promotion);
                }
            }
        }
        return promotions;
    }

    /**
     * Every class of every school in sight goes into the next year under its letter, in one change that can be withdrawn as one. Schools where
     * two classes would have one title are left out.
     *
     * @return the schools that were left out
     */
    @Transactional
    public List<School> promoteAll(TerritoryScope seen, AcademicYear to, Author by) {
        editions.lock();
        LocalDate day = ClassHistory.first(to);
        List<Weighed.Said> said = new ArrayList<>();
        List<School> leftOut = new ArrayList<>();
        int promoted = 0;
        Map<SchoolId, ClassHistory> histories = histories(seen);
        for (Map.Entry<School, Promotion> one : promotions(seen, to).entrySet()) {
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
                    by,
                    Noun.SCHOOL.counted(promoted));
        }
        return leftOut;
    }

    /** Of one school, the newest first; those withdrawn are among them. None when it is out of sight. */
    public List<ClassAct> acts(TerritoryScope seen, SchoolId school) {
        return history(seen, school)
                .map(history -> {
                    Set<SchoolId> all = new HashSet<>(history.fates().since().keySet());
                    all.add(school);
                    return archive.acts(all);
                })
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
        Set<SchoolId> inSight = new HashSet<>();
        List<Absorption> absorptions = archive.absorptions();
        for (School school : schools.list(seen)) {
            inSight.add(school.id());
            inSight.addAll(Fates.of(school.id(), absorptions).since().keySet());
        }
        return acts.stream()
                .filter(ClassAct::counts)
                .filter(act -> act.schools().size() == act.everywhere())
                .filter(act -> inSight.containsAll(act.schools()))
                .toList();
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
        archive.withdraw(act.id(), editions.next(), new Act.Withdrawal(signed(by), reason));
        events.publishEvent(new ClassesChanged(act, name(act), reason));
        return Map.of();
    }

    private String name(ClassAct act) {
        return act.everywhere() == 1
                ? schools.find(new TerritoryScope.WholeRegion(), act.schools().iterator().next())
                        .map(School::name)
                        .orElse("школа")
                : Noun.SCHOOL.counted(act.everywhere());
    }

    private Act.Signed signed(Author by) {
        return new Act.Signed(by, clock.instant());
    }
}
