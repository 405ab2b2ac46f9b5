package opora.network.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.network.VisitFile;
import opora.network.VisitStep;
import opora.network.VisitStep.Mended;
import opora.network.store.WordsOf;
import opora.network.visit.Removing;
import opora.network.web.VisitPage.DecisionRow;
import opora.network.web.VisitPage.FileRow;
import opora.network.web.VisitPage.Version;
import opora.territory.Schools;
import opora.ui.HouseTime;
import org.springframework.stereotype.Component;

/** Puts the page of a visit together. */
@Component
class VisitPages {

    private final SchoolVisits visits;
    private final Schools schools;
    private final Names names;
    private final HouseTime time;

    VisitPages(SchoolVisits visits, Schools schools, Names names, HouseTime time) {
        this.visits = visits;
        this.schools = schools;
        this.names = names;
        this.time = time;
    }

    LocalDate today() {
        return visits.today();
    }

    /** @throws NotVisible when there is no such visit for the one who asks */
    SchoolVisit demand(Viewer viewer, long id) {
        return visits.find(viewer.scope(), id).orElseThrow(NotVisible::new);
    }

    VisitForm fresh(Viewer viewer, long id) {
        return VisitForm.fresh(demand(viewer, id), today());
    }

    VisitPage get(Viewer viewer, long id) {
        SchoolVisit visit = demand(viewer, id);
        VisitTimeline timeline =
                new VisitTimeline(names.of(people(visit)), time, Removing.may(viewer));
        List<Version> versions =
                visit.steps().reversed().stream()
                        .filter(step -> step.protocol().isPresent())
                        .map(step -> version(step, timeline))
                        .toList();
        return new VisitPage(
                visit,
                schools.find(viewer.scope(), visit.school()).orElseThrow(NotVisible::new),
                visit.state(today()),
                versions.stream().findFirst(),
                versions.stream().skip(1).toList(),
                visit.decisions().stream()
                        .map(decision -> row(viewer, decision, timeline))
                        .toList(),
                visit.files().stream().map(file -> row(file, timeline)).toList(),
                timeline.of(visit),
                viewer.may(Right.KEEP_VISITS));
    }

    private static Stream<Long> people(SchoolVisit visit) {
        return Stream.of(
                        visit.steps().stream().map(VisitStep::by),
                        visit.decisions().stream().map(Decision::by),
                        visit.decisions().stream()
                                .flatMap(one -> one.answers().stream())
                                .map(answer -> answer.by()),
                        visit.files().stream().map(VisitFile::by))
                .flatMap(some -> some);
    }

    private static Version version(VisitStep step, VisitTimeline timeline) {
        return new Version(
                step.protocol().orElseThrow(),
                step.said() instanceof Mended mended ? mended.reason() : "",
                timeline.who(step.by(), step.at()),
                timeline.words("", step.removedAt()));
    }

    private DecisionRow row(Viewer viewer, Decision decision, VisitTimeline timeline) {
        return new DecisionRow(
                decision,
                decision.state(today()),
                timeline.words(decision.text(), decision.removedAt()),
                timeline.of(decision),
                Button.of(viewer, decision, today()));
    }

    private FileRow row(VisitFile file, VisitTimeline timeline) {
        return new FileRow(
                file,
                file.removedAt()
                        .map(at ->
                                "Файл %s удалён, в нём были сведения об ученике; %s"
                                        .formatted(file.kind().name(), time.brief(at)))
                        .orElse(""),
                timeline.removable(WordsOf.FILE, file.id(), file.removedAt()));
    }
}
