package opora.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.Verdict;
import opora.programme.Diaries.Overdue;
import opora.programme.diary.Diary;
import opora.programme.progress.Progress;
import opora.programme.progress.Progress.Late;
import opora.programme.progress.Progress.Line;
import opora.programme.progress.Progress.Listed;
import opora.programme.progress.Progress.ListedSchool;
import opora.programme.progress.Tally;
import opora.programme.web.Owners;
import opora.programme.web.Owners.Names;
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
    private final Runs runs;
    private final Schools schools;
    private final Owners owners;

    Progresses(Programmes programmes, Diaries diaries, Runs runs, Schools schools, Owners owners) {
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
     * Today, of everything in sight.
     *
     * @param asked one municipality alone, with its schools
     * @throws NotVisible for a municipality out of sight
     */
    public Progress of(Viewer viewer, Optional<MunicipalityId> asked) {
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
                        asked.isEmpty()
                                || programme.municipality().equals(asked)
                                || programme.school().filter(known::containsKey).isPresent();
        Names names = owners.names(viewer);
        LocalDate today = diaries.today();
        Map<Long, Tally> tallies = new HashMap<>();
        diaries.carriedOut(viewer.scope())
                .forEach((programme, diary) -> tallies.put(programme.id(), tally(diary, today)));
        return new Progress(
                today,
                one.map(Municipality::name).orElse(viewer.territory()),
                viewer.may(Right.SEE_LIST) ? listed(viewer, known) : Optional.empty(),
                programmes.list(viewer.scope()).stream()
                        .filter(wanted)
                        .map(programme -> line(programme, names, tallies))
                        .sorted(
                                Comparator.comparing(Line::municipality)
                                        .thenComparing(Line::owner)
                                        .thenComparing(Line::title))
                        .toList(),
                diaries.overdue(viewer.scope()).stream()
                        .filter(late -> wanted.test(late.programme()))
                        .map(late -> late(late, names))
                        .toList());
    }

    private static Tally tally(Diary diary, LocalDate day) {
        return Tally.of(diary.doings().values(), day);
    }

    private static Line line(Programme one, Names names, Map<Long, Tally> tallies) {
        return new Line(
                names.municipality(one),
                names.of(one),
                one.school().map(SchoolId::value),
                one.title(),
                one.level().title(),
                one.course().phase(),
                one.address(),
                Optional.ofNullable(tallies.get(one.id())));
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

    private Optional<Listed> listed(Viewer viewer, Map<SchoolId, School> known) {
        return runs.inForce(viewer.scope())
                .map(run -> new Listed(title(run), of(viewer, run, known)));
    }

    private static String title(Run run) {
        return "перечень %s года".formatted(run.year());
    }

    private List<ListedSchool> of(Viewer viewer, Run run, Map<SchoolId, School> known) {
        List<ListedSchool> listed = new ArrayList<>();
        runs.schools(viewer.scope(), run.id()).entries().stream()
                .filter(entry -> entry.verdict().verdict().status() == Verdict.Status.LOW_RESULTS)
                .flatMap(entry -> entry.place().id().stream())
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(school ->
                        new ListedSchool(
                                school.id().value(), school.name(), school.municipality().name()))
                .sorted(
                        Comparator.comparing(ListedSchool::municipality)
                                .thenComparing(ListedSchool::name))
                .forEach(listed::add);
        return listed;
    }
}
