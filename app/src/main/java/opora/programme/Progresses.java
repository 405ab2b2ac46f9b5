package opora.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.RunRecords;
import opora.identification.Verdict;
import opora.programme.Diaries.Overdue;
import opora.programme.Owners.Names;
import opora.programme.diary.Diary;
import opora.programme.progress.Progress;
import opora.programme.progress.Progress.Late;
import opora.programme.progress.Progress.Line;
import opora.programme.progress.Progress.Listed;
import opora.programme.progress.Progress.ListedSchool;
import opora.programme.progress.Tally;
import opora.programme.wording.ProvisionId;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Component;

/** The door to how the programmes of a territory go on. */
@Component
public class Progresses {

    private final Programmes programmes;
    private final Diaries diaries;
    private final RunRecords runs;
    private final Schools schools;
    private final Owners owners;

    Progresses(
            Programmes programmes,
            Diaries diaries,
            RunRecords runs,
            Schools schools,
            Owners owners) {
        this.programmes = programmes;
        this.diaries = diaries;
        this.runs = runs;
        this.schools = schools;
        this.owners = owners;
    }

    /** Municipalities of which a note may be asked, by name. */
    public List<Municipality> municipalities(Viewer viewer) {
        return schools.municipalities(viewer.scope()).stream()
                .sorted(Comparator.comparing(Municipality::name))
                .toList();
    }

    /**
     * Of everything in sight, at the end of a day: by the list that was in force then, by what was approved and written until then. Schools and municipalities bear the
     * names of today. Asked twice for the same day that is over, it answers the same.
     *
     * @param asked one municipality alone, with its schools
     * @param on empty or not yet come: today
     * @throws NotVisible for a municipality out of sight
     */
    public Progress of(Viewer viewer, Optional<MunicipalityId> asked, Optional<LocalDate> on) {
        Optional<Municipality> one =
                asked.map(id ->
                        municipalities(viewer).stream()
                                .filter(known -> known.id().equals(id))
                                .findFirst()
                                .orElseThrow(NotVisible::new));
        Map<SchoolId, School> known = new HashMap<>();
        schools.list(viewer.scope()).stream()
                .filter(school ->
                        asked.filter(id -> !id.equals(school.municipality().id())).isEmpty())
                .forEach(school -> known.put(school.id(), school));
        Predicate<Programme> wanted =
                programme ->
                        Diaries.concerns(viewer.scope(), programme)
                                && (asked.isEmpty()
                                        || programme.municipality().equals(asked)
                                        || programme
                                                .school()
                                                .filter(known::containsKey)
                                                .isPresent());
        Names names = owners.names(viewer.scope());
        LocalDate day = on.filter(diaries.today()::isAfter).orElse(diaries.today());
        Map<Programme, Diary> carriedOut = diaries.carriedOut(viewer.scope(), day);
        Map<Long, Diary> kept = new HashMap<>();
        carriedOut.forEach((programme, diary) -> kept.put(programme.id(), diary));
        return new Progress(
                day,
                one.map(Municipality::name).orElse(viewer.territory()),
                viewer.may(Right.SEE_LIST) ? listed(viewer, known, day) : Optional.empty(),
                programmes.list(viewer.scope(), Diaries.end(day)).stream()
                        .filter(wanted)
                        .map(programme ->
                                line(
                                        programme,
                                        names,
                                        Optional.ofNullable(kept.get(programme.id())),
                                        day))
                        .sorted(
                                Comparator.comparing(Line::municipality)
                                        .thenComparing(Line::owner)
                                        .thenComparing(Line::title))
                        .toList(),
                Diaries.overdue(viewer.scope(), carriedOut).stream()
                        .filter(late -> wanted.test(late.programme()))
                        .map(late -> late(late, names))
                        .toList());
    }

    private static Line line(Programme one, Names names, Optional<Diary> diary, LocalDate day) {
        return new Line(
                names.municipality(one),
                names.of(one),
                one.school().map(SchoolId::value),
                diary.flatMap(kept -> kept.edition().find(ProvisionId.PROGRAMME))
                        .map(own -> own.value("title"))
                        .orElse(one.title()),
                one.level().title(),
                one.course().phase(),
                one.address(),
                diary.map(kept -> Tally.of(kept.doings().values(), day)));
    }

    private static Late late(Overdue one, Names names) {
        return new Late(
                names.of(one.programme()),
                one.programme().title(),
                one.number(),
                one.activity().name(),
                one.activity().value("responsible"),
                one.doing().due(),
                one.doing().daysLate());
    }

    /** The list of the newest year that was in force at the end of the day. */
    private Optional<Listed> listed(Viewer viewer, Map<SchoolId, School> known, LocalDate day) {
        return runs.inForceBefore(viewer.scope(), Diaries.end(day)).stream()
                .findFirst()
                .map(run ->
                        new Listed(
                                "перечень %s года".formatted(run.year()),
                                schools(runs.standings(viewer.scope(), run.id()), known)));
    }

    private static List<ListedSchool> schools(
            List<RunRecords.Standing> standings, Map<SchoolId, School> known) {
        return standings.stream()
                .filter(one -> one.status() == Verdict.Status.LOW_RESULTS)
                .flatMap(one -> Optional.ofNullable(known.get(one.school())).stream())
                .map(school ->
                        new ListedSchool(
                                school.id().value(), school.name(), school.municipality().name()))
                .sorted(
                        Comparator.comparing(ListedSchool::municipality)
                                .thenComparing(ListedSchool::name))
                .toList();
    }
}
