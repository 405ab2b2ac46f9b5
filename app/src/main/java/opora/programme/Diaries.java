package opora.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.office.AttachedFile;
import opora.programme.agreement.Course.Phase;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Diary;
import opora.programme.diary.Diary.Fate;
import opora.programme.diary.Doing;
import opora.programme.diary.Entries;
import opora.programme.diary.Entry;
import opora.programme.wording.Edition;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.territory.MunicipalityId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Service;

/** The door to diaries: what was done of the activities of programmes, and what is late. */
@Service
public class Diaries {

    private final ProgrammeArchive programmes;
    private final DiaryArchive diaries;
    private final Clock clock;

    Diaries(ProgrammeArchive programmes, DiaryArchive diaries, Clock clock) {
        this.programmes = programmes;
        this.diaries = diaries;
        this.clock = clock;
    }

    /** An activity that was not done in time. */
    public record Overdue(Programme programme, Provision activity, String number, Doing doing) {}

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How far the activities of an edition are on a day. @throws NotVisible when the programme is out of sight or there is none */
    public Map<ProvisionId, Doing> doings(
            TerritoryScope seen, long programme, Edition edition, LocalDate day) {
        Programme one = get(seen, programme);
        return new Diary(edition, until(one, day), fate(one), diaries.entries(programme)).doings();
    }

    /** By the edition that holds; by the newest while none was approved. @throws NotVisible when it is out of sight or there is none */
    public Diary diary(TerritoryScope seen, long programme) {
        Programme one = get(seen, programme);
        return new Diary(
                programmes.edition(programme, holding(one)),
                until(one, today()),
                fate(one),
                diaries.entries(programme));
    }

    /** The same by another edition. @throws NotVisible when it is out of sight or there is none */
    public Diary diary(TerritoryScope seen, long programme, Edition edition) {
        Programme one = get(seen, programme);
        return new Diary(edition, until(one, today()), fate(one), diaries.entries(programme));
    }

    /** @throws NotVisible when there is none in sight, or nothing of it is left */
    public AttachedFile file(TerritoryScope seen, long programme, long file) {
        return diaries.file(get(seen, programme).id(), file).orElseThrow(NotVisible::new);
    }

    /**
     * Of programmes that are carried out by those in sight, the most days late first. A programme of the region that a school can read is not its own to be late
     * with.
     */
    public List<Overdue> overdue(TerritoryScope seen) {
        return overdue(seen, carriedOut(seen));
    }

    /** Of these diaries alone. */
    static List<Overdue> overdue(TerritoryScope seen, Map<Programme, Diary> diaries) {
        List<Overdue> late = new ArrayList<>();
        diaries.forEach((programme, diary) -> {
            if (concerns(seen, programme)) {
                late.addAll(overdue(programme, diary));
            }
        });
        late.sort((one, other) -> other.doing().daysLate() - one.doing().daysLate());
        return late;
    }

    private static List<Overdue> overdue(Programme programme, Diary diary) {
        Numbering numbering = Numbering.of(diary.edition());
        return diary.activities().stream()
                .map(one -> new Overdue(programme, one, numbering.of(one), diary.doing(one)))
                .filter(one -> one.doing().state() == ActivityState.OVERDUE)
                .toList();
    }

    /** Whether those in sight are to carry it out: who can read a programme of the region is not late with it. */
    static boolean concerns(TerritoryScope seen, Programme programme) {
        return switch (seen) {
            case TerritoryScope.WholeRegion() -> true;
            case TerritoryScope.OneMunicipality(MunicipalityId own) ->
                    programme.school().isPresent()
                            || programme.municipality().equals(Optional.of(own));
            case TerritoryScope.OneSchool _, TerritoryScope.NamedSchools _ ->
                    programme.school().isPresent();
        };
    }

    /** The diaries of all programmes in sight that are carried out, with as many queries for one as for a thousand. */
    public Map<Programme, Diary> carriedOut(TerritoryScope seen) {
        return carriedOut(programmes.list(seen), today(), Instant.MAX);
    }

    /** The same as they stood at the end of a day: by what was approved and written until then. */
    Map<Programme, Diary> carriedOut(TerritoryScope seen, LocalDate day) {
        Instant end = end(day);
        return carriedOut(programmes.list(seen, end), day, end);
    }

    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private Map<Programme, Diary> carriedOut(List<Programme> of, LocalDate day, Instant before) {
        List<Programme> all = of.stream().filter(one -> one.course().isCarriedOut()).toList();
        Map<Long, Integer> editions = new LinkedHashMap<>();
        all.forEach(one -> editions.put(one.id(), holding(one)));
        Map<Long, Edition> roadmaps = diaries.roadmaps(editions);
        Map<Long, Map<ProvisionId, List<Entry>>> entries =
                diaries.entries(List.copyOf(editions.keySet()));
        Map<Programme, Diary> found = new LinkedHashMap<>();
        for (Programme one : all) {
            found.put(
                    one,
                    new Diary(
                            roadmaps.getOrDefault(one.id(), Edition.of(List.of())),
                            day,
                            Fate.ASKED,
                            before(before, entries.getOrDefault(one.id(), Map.of()))));
        }
        return found;
    }

    private static Map<ProvisionId, List<Entry>> before(
            Instant moment, Map<ProvisionId, List<Entry>> entries) {
        Map<ProvisionId, List<Entry>> kept = new LinkedHashMap<>();
        entries.forEach((activity, own) -> kept.put(activity, Entries.before(moment, own)));
        return kept;
    }

    private Programme get(TerritoryScope seen, long programme) {
        return programmes.find(seen, programme).orElseThrow(NotVisible::new);
    }

    static int holding(Programme one) {
        return one.course().holding();
    }

    /** Nothing gets late while a programme rests, nor after it is over. */
    private static LocalDate until(Programme one, LocalDate day) {
        return switch (one.course().phase()) {
            case PAUSED, STOPPED, CLOSED -> {
                LocalDate rests =
                        LocalDate.ofInstant(
                                one.course().steps().getLast().at(), ZoneId.systemDefault());
                yield rests.isBefore(day) ? rests : day;
            }
            case DRAFT, REVIEW, RETURNED, CARRIED_OUT -> day;
        };
    }

    private static Fate fate(Programme one) {
        return one.course().phase() == Phase.STOPPED ? Fate.STOPPED : Fate.ASKED;
    }
}
