package opora.results.observed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.intake.LoadedFiles;
import opora.intake.LoadedFiles.Loaded;
import opora.results.store.OutcomesToCompare;
import opora.results.store.OutcomesToCompare.Aside;
import opora.results.store.OutcomesToCompare.Compare;
import opora.results.store.WorksToCompare;
import opora.territory.Classes;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/**
 * For the rules: every procedure of the two newest years in every school, beside itself, its classes, its parallel, the year before, other schools,
 * other files and the register of classes.
 */
@Component
class ProceduresObserved implements Observations {

    /** What everybody of a grade writes; the other subjects are drawn or chosen. */
    private static final Set<String> OF_ALL = Set.of("RU", "MA");

    private final OutcomesToCompare outcomes;
    private final WorksToCompare works;
    private final LoadedFiles files;
    private final Classes classes;
    private final Clock clock;

    ProceduresObserved(
            OutcomesToCompare outcomes,
            WorksToCompare works,
            LoadedFiles files,
            Classes classes,
            Clock clock) {
        this.outcomes = outcomes;
        this.works = works;
        this.files = files;
        this.classes = classes;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "results.procedure";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        AcademicYear thisYear = AcademicYear.at(LocalDate.now(clock));
        List<Compare> all =
                outcomes.outcomes(seen, thisYear, new OutcomeMeasures(works.published()));
        Map<Long, Loaded> loaded = files.counting();
        Map<String, List<Aside>> aside = outcomes.aside(seen, thisYear);
        Enrolment enrolment =
                Enrolment.of(
                        classes.histories(seen),
                        all.stream().map(one -> one.at().sitting().year()).distinct().toList());
        Copies copies = Copies.of(all);
        for (Compare one : all) {
            named(one, thisYear);
            copies.write(one);
            enrolled(one, enrolment);
            rival(one, aside.getOrDefault(one.at().key(), List.of()), loaded)
                    .ifPresent(rival -> beside(rival, one));
        }
        return all.stream().map(one -> observed(one, loaded)).toList();
    }

    private static Observed observed(Compare one, Map<Long, Loaded> loaded) {
        return one.at()
                .observed(
                        one.at().key(),
                        "",
                        Optional.ofNullable(loaded.get(one.at().file())).map(Loaded::loader),
                        one.measures().all());
    }

    private static void named(Compare one, AcademicYear thisYear) {
        Sitting sitting = one.at().sitting();
        one.measures()
                .put("year", sitting.year().endsIn())
                .put("thisYear", thisYear.endsIn())
                .put("kind", sitting.procedure().kind())
                .put("grade", sitting.procedure().grade());
    }

    private static void enrolled(Compare one, Enrolment enrolment) {
        Procedure procedure = one.at().sitting().procedure();
        one.measures()
                .put(
                        "enrolled",
                        enrolment.pupils(
                                one.at().school(), one.at().sitting().year(), procedure.grade()))
                .flag("ofAll", OF_ALL.contains(procedure.subject()));
    }

    /** The newest report of another kind; what a later report of the same kind replaced was a mistake and is over. */
    private static Optional<Rival> rival(Compare one, List<Aside> aside, Map<Long, Loaded> loaded) {
        Optional<Loaded> own = Optional.ofNullable(loaded.get(one.at().file()));
        return aside.reversed().stream()
                .flatMap(said ->
                        Optional.ofNullable(loaded.get(said.file())).stream()
                                .map(file ->
                                        new Rival(
                                                file.layout(), said.participants(), said.failed())))
                .filter(rival -> own.filter(file -> isAnother(rival, file)).isPresent())
                .findFirst();
    }

    private static boolean isAnother(Rival rival, Loaded own) {
        return rival.isReport() && Rival.isReport(own.layout()) && rival.layout() != own.layout();
    }

    private static void beside(Rival rival, Compare one) {
        one.measures()
                .put("otherFile", rival.layout().title())
                .put("otherParticipants", rival.participants())
                .put("otherFailed", rival.failed());
    }

    /** Results that say the very same of other pupils: pasted twice, or a file of another year. */
    private record Copies(Map<String, Integer> ofSitting, Map<String, String> ofSchool) {

        static Copies of(List<Compare> all) {
            Map<String, Integer> ofSitting = new HashMap<>();
            Map<String, String> ofSchool = new HashMap<>();
            for (Compare one : all) {
                ofSitting.merge(one.at().sitting().key() + one.digest(), 1, Integer::sum);
                ofSchool.put(one.at().key(), one.digest());
            }
            return new Copies(ofSitting, ofSchool);
        }

        void write(Compare one) {
            if (one.digest().isEmpty()) {
                return;
            }
            Sitting sitting = one.at().sitting();
            String before =
                    one.at().school().value()
                            + "/"
                            + new Sitting(sitting.year().previous(), sitting.procedure()).key();
            one.measures()
                    .put(
                            "sameElsewhere",
                            ofSitting.getOrDefault(sitting.key() + one.digest(), 1) - 1)
                    .flag("sameAsLastYear", one.digest().equals(ofSchool.get(before)));
        }
    }
}
