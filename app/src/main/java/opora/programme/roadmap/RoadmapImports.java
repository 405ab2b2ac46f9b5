package opora.programme.roadmap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.office.UnreadableFile;
import opora.programme.Authorship;
import opora.programme.Drafts;
import opora.programme.Programme;
import opora.programme.ProgrammeChanged;
import opora.programme.Programmes;
import opora.programme.Redrafting;
import opora.programme.Saved;
import opora.programme.roadmap.reading.Field;
import opora.programme.roadmap.reading.Grid;
import opora.programme.roadmap.reading.GridText;
import opora.programme.roadmap.reading.RoadmapReading;
import opora.programme.roadmap.reading.TableColumn;
import opora.programme.roadmap.taking.ChosenRoadmap;
import opora.programme.roadmap.taking.Mends;
import opora.programme.roadmap.taking.RoadmapPlan;
import opora.programme.roadmap.taking.RoadmapPlan.Fate;
import opora.programme.timing.Period;
import opora.programme.wording.Edition;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A roadmap comes from a file: its tables wait as a draft of whoever brought it, are looked through, mended and taken over in one saving. */
@Service
public class RoadmapImports {

    private static final String FORM = "roadmap-import";
    private static final int MOST_SIGNS = 2_000_000;
    private static final int MOST_ACTIVITIES = 500;

    private final Programmes programmes;
    private final Redrafting redrafting;
    private final Drafts drafts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RoadmapImports(
            Programmes programmes,
            Redrafting redrafting,
            Drafts drafts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.redrafting = redrafting;
        this.drafts = drafts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What taking the table would do.
     *
     * @param edition that it was compared with
     */
    public record Compared(
            WaitingTable table,
            ChosenRoadmap chosen,
            RoadmapPlan plan,
            int edition,
            Period period) {}

    /** @throws NotVisible when the programme is not the person's to write now */
    public Programme writable(Viewer by, long programme) {
        Programme one = programmes.get(by.scope(), programme);
        if (!Authorship.writes(by, one) || !one.course().isOpen()) {
            throw new NotVisible();
        }
        return one;
    }

    public Optional<WaitingTable> find(Viewer by, long programme) {
        writable(by, programme);
        return drafts.find(by, programme, FORM).map(WaitingTable::of);
    }

    /** Instead of what waited before. A file with exactly one roadmap in it needs no choice. @return why it cannot be read; empty when it waits now */
    @Transactional
    public Optional<String> open(Viewer by, long programme, Path file, String name) {
        Programme one = writable(by, programme);
        List<Grid> grids;
        try {
            grids = RoadmapFile.tables(file);
        } catch (UnreadableFile refused) {
            return Optional.of(Objects.requireNonNull(refused.getMessage()));
        }
        if (grids.isEmpty()) {
            return Optional.of(
                    "В файле нет ни одной таблицы; дорожная карта читается из таблицы Word или листа Excel");
        }
        if (GridText.of(grids).length() > MOST_SIGNS) {
            return Optional.of(
                    "Таблицы этого файла слишком велики для дорожной карты; оставьте в нём только её");
        }
        Optional<ProvisionId> part =
                RoadmapParts.of(programmes.edition(by, programme)).stream()
                        .findFirst()
                        .map(known -> known.id());
        WaitingTable waiting =
                new WaitingTable(
                        name,
                        clock.instant(),
                        grids,
                        Optional.empty(),
                        List.of(),
                        part,
                        new Mends(Map.of()));
        keep(by, programme, only(grids, period(one)).map(at -> waiting.choosing(at, fields(grids.get(at), period(one)), part)).orElse(waiting));
        return Optional.empty();
    }

    private static Optional<Integer> only(List<Grid> grids, Period period) {
        List<Integer> roadmaps =
                IntStream.range(0, grids.size())
                        .filter(at ->
                                !RoadmapReading.of(List.of(grids.get(at)), period)
                                        .roadmaps()
                                        .isEmpty())
                        .boxed()
                        .toList();
        return roadmaps.size() == 1 ? Optional.of(roadmaps.getFirst()) : Optional.empty();
    }

    private static List<Field> fields(Grid grid, Period period) {
        return RoadmapReading.columns(grid, period).stream().map(TableColumn::field).toList();
    }

    /** @return what is wrong; empty when the table can be looked through */
    @Transactional
    public Optional<String> choose(
            Viewer by, long programme, int table, List<Field> columns, Optional<ProvisionId> part) {
        WaitingTable waiting = get(by, programme);
        if (table < 0 || table >= waiting.grids().size()) {
            throw new NotVisible();
        }
        if (!columns.contains(Field.ACTIVITY)) {
            return Optional.of("Скажите, в каком столбце стоят мероприятия");
        }
        Edition edition = programmes.edition(by, programme);
        Optional<ProvisionId> known =
                part.filter(one ->
                        RoadmapParts.of(edition).stream().anyMatch(in -> in.id().equals(one)));
        keep(by, programme, waiting.choosing(table, columns, known));
        return Optional.empty();
    }

    /** What stands in the columns of a table that waits, as it is recognised. */
    public List<TableColumn> columns(Viewer by, long programme, Grid grid) {
        return RoadmapReading.columns(grid, period(writable(by, programme)));
    }

    @Transactional
    public void mend(Viewer by, long programme, Mends mends) {
        keep(by, programme, get(by, programme).mended(mends));
    }

    /** Empty until a table is chosen. */
    public Optional<Compared> compare(Viewer by, long programme) {
        Programme one = writable(by, programme);
        WaitingTable waiting = get(by, programme);
        Edition edition = programmes.edition(by, programme);
        Set<Field> columns = EnumSet.noneOf(Field.class);
        columns.addAll(waiting.columns());
        return waiting.chosen()
                .map(grid -> RoadmapReading.of(grid, waiting.columns(), period(one)))
                .map(draft ->
                        ChosenRoadmap.of(draft, columns, waiting.mends(), period(one), edition))
                .map(chosen ->
                        new Compared(
                                waiting,
                                chosen,
                                RoadmapPlan.of(chosen, edition, waiting.part()),
                                one.course().edition(),
                                period(one)));
    }

    /**
     * In one saving, if the programme is still as it was compared.
     *
     * @param upon the edition that the person saw
     */
    @Transactional
    public Saved take(Viewer by, long programme, int upon) {
        Compared compared = compare(by, programme).orElseThrow(NotVisible::new);
        RoadmapPlan plan = compared.plan();
        if (compared.chosen().activities().size() > MOST_ACTIVITIES) {
            return new Saved.Refused(
                    "В таблице больше %d мероприятий: это не одна дорожная карта"
                            .formatted(MOST_ACTIVITIES));
        }
        if (!plan.isReady()) {
            return new Saved.Refused(
                    plan.count(Fate.MISTAKEN) > 0
                            ? "Сначала исправьте отмеченные строки или оставьте их в файле"
                            : "Брать нечего: всё отмеченное в дорожной карте уже есть");
        }
        Saved saved =
                redrafting.takeOver(
                        by, programme, plan.takeover(upon, compared.table().part()));
        if (saved instanceof Saved.Done) {
            drafts.forget(by, programme, FORM);
            events.publishEvent(
                    ProgrammeChanged.of(
                            programmes.get(by.scope(), programme),
                            "roadmap_taken",
                            "Дорожная карта взята из файла",
                            new Deed.Change(
                                    "добавлено мероприятий", "", "" + plan.count(Fate.ADDED)),
                            new Deed.Change(
                                    "заменено мероприятий", "", "" + plan.count(Fate.REPLACED))));
        }
        return saved;
    }

    @Transactional
    public void forget(Viewer by, long programme) {
        writable(by, programme);
        drafts.forget(by, programme, FORM);
    }

    private WaitingTable get(Viewer by, long programme) {
        return find(by, programme).orElseThrow(NotVisible::new);
    }

    private void keep(Viewer by, long programme, WaitingTable waiting) {
        drafts.keep(by, programme, FORM, waiting.draft(clock.instant()));
    }

    private Period period(Programme programme) {
        return ProgrammeDays.of(programme, LocalDate.now(clock));
    }
}
