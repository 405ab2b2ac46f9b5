package opora.upkeep.demo;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import opora.access.DemoAccounts;
import opora.access.DemoPeople;
import opora.access.Role;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.SchoolList;
import opora.identification.Verdict;
import opora.territory.School;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.CannotStart;
import opora.upkeep.sample.Sample;
import opora.upkeep.sample.SampleFile;
import opora.upkeep.store.DemoMark;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Brings the sample region into an empty house, once; cut off, it goes on from where it was at the next start. */
@Component
public class DemoRegion {

    private static final TerritoryScope EVERYTHING = new TerritoryScope.WholeRegion();
    private static final int CURATED = 4;
    private static final AcademicYear NEWEST = new AcademicYear(2026);

    private final SampleLoads loads;
    private final Runs runs;
    private final DemoAccounts people;
    private final Schools schools;
    private final DemoMark mark;

    DemoRegion(SampleLoads loads, Runs runs, DemoAccounts people, Schools schools, DemoMark mark) {
        this.loads = loads;
        this.runs = runs;
        this.people = people;
        this.schools = schools;
        this.mark = mark;
    }

    /**
     * Throws {@link CannotStart} when somebody's own work is in the house.
     *
     * @param progress told each step in Russian
     */
    public void bringIn(Consumer<String> progress) {
        switch (mark.state()) {
            case FINISHED -> runs.inForce(EVERYTHING).stream().findFirst().ifPresent(this::settle);
            case BEGUN -> bringInAll(progress);
            case NEVER -> {
                refuseOwnWork();
                mark.begin();
                bringInAll(progress);
            }
        }
    }

    private void refuseOwnWork() {
        if (people.hasSomebody() || !schools.list(EVERYTHING).isEmpty()) {
            throw new CannotStart(
                    """
                    В этой папке данных своя работа, а не учебная область; ничего не изменено.
                    Запустите ./opora serve или укажите для учебной области другую папку: OPORA_DATA.\
                    """);
        }
    }

    private void bringInAll(Consumer<String> progress) {
        loads.removeOpen();
        progress.accept("Создаётся учебная область…");
        List<List<SampleFile>> all = SampleLoads.of(Sample.of(Sample.SEED));
        Viewer operator = nobodyYet();
        for (int at = 0; at < all.size(); at++) {
            progress.accept(
                    "Принимается загрузка %d из %d: %s…"
                            .formatted(at + 1, all.size(), Noun.FILE.counted(all.get(at).size())));
            loads.bringIn(all.get(at), operator);
            operator = operator();
        }
        progress.accept("Выявляются школы за %s и %s…".formatted(NEWEST.previous(), NEWEST));
        inForce(operator, NEWEST.previous());
        settle(inForce(operator, NEWEST));
        mark.finish();
    }

    /** Before the register there is no territory to give to people. */
    private static Viewer nobodyYet() {
        DemoPeople.Account operator = account();
        return new Viewer(0, operator.name(), operator.email(), operator.role(), EVERYTHING, "");
    }

    private Viewer operator() {
        if (!people.hasSomebody()) {
            people.add(schools.list(EVERYTHING).getFirst(), List.of());
        }
        return people.viewer(account());
    }

    private Runs.Run inForce(Viewer operator, AcademicYear year) {
        Runs.Run run = runs.start(operator, year, Method.FEDERAL_847);
        runs.putInForce(operator, run.id());
        return run;
    }

    private static DemoPeople.Account account() {
        return DemoPeople.ACCOUNTS.stream()
                .filter(account -> account.role() == Role.OPERATOR)
                .findFirst()
                .orElseThrow();
    }

    private void settle(Runs.Run run) {
        List<School> listed = listed(run);
        people.add(listed.getFirst(), listed.stream().skip(1).limit(CURATED).toList());
    }

    /** The listed schools, those with most participants first: the first has the most to show to its director and its municipality. */
    private List<School> listed(Runs.Run run) {
        return runs.schools(EVERYTHING, run.id()).entries().stream()
                .filter(entry -> entry.verdict().verdict() instanceof Verdict.LowResults)
                .sorted(Comparator.comparingInt(DemoRegion::participants).reversed())
                .flatMap(entry -> entry.place().id().stream())
                .flatMap(id -> schools.find(EVERYTHING, id).stream())
                .toList();
    }

    private static int participants(SchoolList.Entry entry) {
        return entry.verdict().outcomes().stream()
                .mapToInt(outcome -> outcome.failed().size())
                .sum();
    }
}
