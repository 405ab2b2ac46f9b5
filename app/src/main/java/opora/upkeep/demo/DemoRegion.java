package opora.upkeep.demo;

import java.util.List;
import java.util.function.Consumer;
import opora.access.DemoAccounts;
import opora.access.DemoPeople;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.CannotStart;
import opora.upkeep.sample.Sample;
import opora.upkeep.sample.SampleFile;
import opora.upkeep.store.DemoMark;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Brings the sample region into an empty house, once; cut off, it goes on from where it was at the next start. */
@Component
public class DemoRegion {

    private static final TerritoryScope EVERYTHING = new TerritoryScope.WholeRegion();
    private static final int CURATED = 4;

    private final SampleLoads loads;
    private final DemoLists lists;
    private final DemoAccounts people;
    private final Life life;
    private final DemoMark mark;

    DemoRegion(SampleLoads loads, DemoLists lists, DemoAccounts people, Life life, DemoMark mark) {
        this.loads = loads;
        this.lists = lists;
        this.people = people;
        this.life = life;
        this.mark = mark;
    }

    /** Where people work, and what they do there. */
    @Component
    record Life(Schools schools, DemoVisits visits) {}

    /**
     * Throws {@link CannotStart} when somebody's own work is in the house.
     *
     * @param progress told each step in Russian
     */
    public void bringIn(Consumer<String> progress) {
        switch (mark.state()) {
            case FINISHED -> settle(lists.listed());
            case BEGUN -> bringInAll(progress);
            case NEVER -> {
                refuseOwnWork();
                mark.begin();
                bringInAll(progress);
            }
        }
    }

    private void refuseOwnWork() {
        if (people.hasSomebody() || !life.schools().list(EVERYTHING).isEmpty()) {
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
        progress.accept("Выявляются школы за %s…".formatted(DemoLists.years()));
        settle(lists.make(operator));
        mark.finish();
    }

    /** Before the register there is no territory to give to people. */
    private static Viewer nobodyYet() {
        DemoPeople.Account operator = account();
        return new Viewer(0, operator.name(), operator.email(), operator.role(), EVERYTHING, "");
    }

    private Viewer operator() {
        if (!people.hasSomebody()) {
            people.add(life.schools().list(EVERYTHING).getFirst(), List.of());
        }
        return people.viewer(account());
    }

    private static DemoPeople.Account account() {
        return DemoPeople.ACCOUNTS.stream()
                .filter(account -> account.role() == Role.OPERATOR)
                .findFirst()
                .orElseThrow();
    }

    /** The first has the most to show to its director and its municipality. Nobody is settled where no list was ever made. */
    private void settle(List<SchoolId> listed) {
        List<School> shown =
                listed.stream()
                        .limit(1 + CURATED)
                        .flatMap(id -> life.schools().find(EVERYTHING, id).stream())
                        .toList();
        if (!shown.isEmpty()) {
            people.add(shown.getFirst(), shown.subList(1, shown.size()));
            life.visits().plant(shown);
        }
    }
}
