package opora.upkeep.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Programme;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.territory.School;
import org.springframework.stereotype.Component;

/** The programmes of the sample region, one of every shape, begun by those whose they are. */
@Component
class DemoProgrammes {

    private final Programmes programmes;
    private final Residents residents;
    private final DemoCourses courses;
    private final Clock clock;

    DemoProgrammes(Programmes programmes, Residents residents, DemoCourses courses, Clock clock) {
        this.programmes = programmes;
        this.residents = residents;
        this.courses = courses;
        this.clock = clock;
    }

    /** By the names of their files. */
    record Made(Map<String, Long> programmes) {

        long id(String name) {
            return Objects.requireNonNull(programmes.get(name), name);
        }
    }

    /**
     * What an attempt that was cut off has begun already is not begun again.
     *
     * @return all of them, on their course
     */
    Made make() {
        School school = residents.school();
        Filling filling =
                new Filling(
                        LocalDate.now(clock).getYear(),
                        school.name(),
                        school.municipality().name());
        Made made = new Made(new LinkedHashMap<>());
        for (ProgrammeFile file : ProgrammeFile.all()) {
            Viewer by = residents.viewer(file.by());
            Map<String, String> about = file.about(filling);
            made.programmes()
                    .put(
                            file.name(),
                            known(by, file, about)
                                    .orElseGet(() -> begin(by, file, about, filling, made)));
        }
        courses.take(made);
        return made;
    }

    private Optional<Long> known(Viewer by, ProgrammeFile file, Map<String, String> about) {
        return programmes.list(by.scope()).stream()
                .filter(one -> one.level() == file.level())
                .filter(one -> one.title().equals(about.get("title")))
                .map(Programme::id)
                .findFirst();
    }

    private long begin(
            Viewer by, ProgrammeFile file, Map<String, String> about, Filling filling, Made made) {
        Founding founding =
                new Founding(
                        file.level(),
                        by.scope().onlyMunicipality(),
                        by.scope().onlySchool(),
                        file.shape(),
                        file.factor(),
                        Origin.SHAPE,
                        Optional.empty());
        ProgrammeFile.Above above =
                (name, key) -> made.id(name) + "." + ProgrammeFile.read(name).number(key);
        return switch (programmes.begin(
                by, founding, about, new Beginning.Sketched(file.provisions(filling, above)))) {
            case Begun.Done(long programme) -> programme;
            case Begun.Mistaken(Map<String, String> mistakes) ->
                    throw new IllegalStateException(file.name() + ": " + mistakes);
        };
    }
}
