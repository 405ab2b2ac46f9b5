package opora.results.observed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.intake.LoadedFiles;
import opora.intake.LoadedFiles.Loaded;
import opora.results.store.ClassesToCompare;
import opora.results.store.ClassesToCompare.Written;
import opora.territory.Classes;
import opora.territory.SchoolClass;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** For the rules: every class of the two newest years in every procedure, beside the other subject and the register of classes. */
@Component
class ClassesObserved implements Observations {

    private final ClassesToCompare rows;
    private final LoadedFiles files;
    private final Classes classes;
    private final Clock clock;

    ClassesObserved(ClassesToCompare rows, LoadedFiles files, Classes classes, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.classes = classes;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "results.class";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        List<Written> written = rows.classes(seen, AcademicYear.at(LocalDate.now(clock)));
        Map<String, WrittenClass> all = WrittenClass.of(written);
        Map<String, Integer> titled = new HashMap<>();
        all.values().stream()
                .filter(one -> one.title().isPresent())
                .forEach(one -> titled.put(one.first().at().key(), one.first().school()));
        Enrolment enrolment =
                Enrolment.of(
                        classes.histories(seen),
                        written.stream().map(row -> row.at().sitting().year()).distinct().toList());
        Map<Long, Loaded> loaded = files.counting();
        return all.values().stream()
                .map(one -> {
                    Measures measures = measures(one);
                    one.twin().ifPresent(twin -> twin(one, twin, all, titled, measures));
                    one.title().ifPresent(_ -> register(one, enrolment, measures));
                    return one.first()
                            .at()
                            .observed(
                                    one.key(),
                                    ", " + one.name(),
                                    Optional.ofNullable(loaded.get(one.first().at().file()))
                                            .map(Loaded::loader),
                                    measures.all());
                })
                .toList();
    }

    private static Measures measures(WrittenClass one) {
        return new Measures()
                .put("times", one.rows().size())
                .put("participants", one.participants())
                .put("told", one.told())
                .put("marks", one.marks());
    }

    /**
     * Only where the other subject has classes of known titles too: else the files write of classes in different ways. {@code titled}: participants
     * of the school by the results that have such classes.
     */
    private static void twin(
            WrittenClass one,
            Sited twin,
            Map<String, WrittenClass> all,
            Map<String, Integer> titled,
            Measures into) {
        if (one.title().isEmpty() || !titled.containsKey(twin.key())) {
            return;
        }
        Optional<WrittenClass> other = Optional.ofNullable(all.get(twin.key() + "/" + one.name()));
        into.flag("inTwin", other.isPresent());
        other.ifPresent(found ->
                into.put("twin", found.participants())
                        .put("school", one.first().school())
                        .put("schoolTwin", titled.getOrDefault(twin.key(), 0)));
    }

    private static void register(WrittenClass one, Enrolment enrolment, Measures into) {
        Sited at = one.first().at();
        int grade = at.sitting().procedure().grade();
        if (enrolment.knows(at.school(), at.sitting().year(), grade)) {
            Optional<SchoolClass> known =
                    one.title()
                            .flatMap(title ->
                                    enrolment.find(at.school(), at.sitting().year(), title));
            into.flag("known", known.isPresent())
                    .put("enrolled", known.flatMap(SchoolClass::pupils));
        }
    }
}
