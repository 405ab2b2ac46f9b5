package opora.upkeep.demo;

import java.util.List;
import java.util.function.Consumer;
import opora.access.Viewer;
import opora.territory.SchoolId;
import opora.upkeep.CannotStart;
import opora.upkeep.sample.Sample;
import opora.upkeep.sample.SampleFile;
import opora.upkeep.store.DemoMark;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Brings the sample region into an empty house, once; cut off, it goes on from where it was at the next start. */
@Component
public class DemoRegion {

    private final SampleLoads loads;
    private final DemoLists lists;
    private final Residents residents;
    private final Work work;
    private final DemoMark mark;

    DemoRegion(SampleLoads loads, DemoLists lists, Residents residents, Work work, DemoMark mark) {
        this.loads = loads;
        this.lists = lists;
        this.residents = residents;
        this.work = work;
        this.mark = mark;
    }

    /** What the people of the region have done by themselves. */
    @Component
    record Work(DemoProgrammes programmes, DemoVisits visits) {}

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
        if (residents.areHere()) {
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
        Viewer operator = Residents.nobodyYet();
        for (int at = 0; at < all.size(); at++) {
            progress.accept(
                    "Принимается загрузка %d из %d: %s…"
                            .formatted(at + 1, all.size(), Noun.FILE.counted(all.get(at).size())));
            loads.bringIn(all.get(at), operator);
            operator = residents.operator();
        }
        progress.accept("Выявляются школы за %s…".formatted(DemoLists.years()));
        settle(lists.make(operator));
        progress.accept("Начинаются программы поддержки школ…");
        work.programmes().make();
        mark.finish();
    }

    private void settle(List<SchoolId> listed) {
        work.visits().plant(residents.settle(listed));
    }
}
