package opora.programme.start;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Disclosures;
import opora.access.NotVisible;
import opora.access.Reach;
import opora.access.Viewer;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.measures.Level;
import opora.programme.measures.RegionMeasures;
import opora.programme.shape.Shape;
import opora.territory.SchoolId;
import org.springframework.stereotype.Service;

/** The door: what the list in force gives to the programme of whoever asks, and a programme that begins with what was ticked of it. */
@Service
public class Starting {

    private final Runs runs;
    private final Approvals approvals;
    private final RegionMeasures measures;
    private final Disclosures disclosures;
    private final Programmes programmes;

    Starting(
            Runs runs,
            Approvals approvals,
            RegionMeasures measures,
            Disclosures disclosures,
            Programmes programmes) {
        this.runs = runs;
        this.approvals = approvals;
        this.measures = measures;
        this.disclosures = disclosures;
        this.programmes = programmes;
    }

    /** Of the school, the municipality or the region of whoever asks. */
    public Reasons reasons(Viewer viewer) {
        return runs.inForce(viewer.scope())
                .map(run -> reasons(viewer, run))
                .orElseGet(() ->
                        Reasons.none(
                                "Действующего перечня ещё нет: предлагать по результатам нечего. Начните с формы."));
    }

    private Reasons reasons(Viewer viewer, Run run) {
        Cited list =
                new Cited(
                        run.year(),
                        run.id(),
                        approvals.of(viewer.scope(), run.id()).map(Approval::version));
        return viewer.scope()
                .onlySchool()
                .map(school -> ofSchool(viewer, run, list, school))
                .orElseGet(() -> ofTerritory(viewer, run, list));
    }

    private Reasons ofSchool(Viewer viewer, Run run, Cited list, SchoolId school) {
        return runs.entry(viewer.scope(), run.id(), school)
                .map(entry ->
                        new SchoolReasons(
                                list, run.method(), entry.verdict(), disclosures.of(viewer)))
                .map(one ->
                        new Reasons(one.said(), Optional.of(run.id()), one.offers(measures.now())))
                .orElseGet(() ->
                        Reasons.none(
                                "Вашей школы нет в расчёте: %s. Предлагать по результатам нечего, начните с формы."
                                        .formatted(list.words())));
    }

    private Reasons ofTerritory(Viewer viewer, Run run, Cited list) {
        boolean region = viewer.role().reach() == Reach.REGION;
        TerritoryReasons one =
                new TerritoryReasons(
                        list,
                        runs.schools(viewer.scope(), run.id()),
                        region ? Level.REGION : Level.MUNICIPALITY,
                        region ? "школ региона" : "школ муниципалитета");
        return new Reasons(one.said(), Optional.of(run.id()), one.offers(measures.now()));
    }

    /**
     * @param taken codes of what was ticked; nothing else is taken
     * @throws NotVisible when the person writes no programmes of this level
     */
    public Begun begin(
            Viewer by,
            Shape shape,
            Map<String, String> about,
            Reasons reasons,
            Collection<String> taken) {
        List<Offer> offers =
                reasons.offers().stream().filter(one -> taken.contains(one.code())).toList();
        return programmes.begin(
                by,
                new Founding(
                        shape.level(),
                        by.scope().onlyMunicipality(),
                        by.scope().onlySchool(),
                        shape.code(),
                        "",
                        Origin.VERDICT,
                        Optional.empty()),
                about,
                new Beginning.Sketched(TickedBeginning.of(shape.beginning(), offers)),
                "По результатам: расчёт %s"
                        .formatted(reasons.run().map(Object::toString).orElse("не сделан")));
    }
}
