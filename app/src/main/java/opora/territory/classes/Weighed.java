package opora.territory.classes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.territory.ClassHistory.Became;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.ClassTurn.Count;
import opora.territory.ClassTurn.Standing;
import opora.territory.SchoolId;
import opora.vocabulary.Deed;

/** What a change of classes would say, or why it cannot be. */
public sealed interface Weighed {

    record Possible(List<Said> said, List<Deed.Change> lines) implements Weighed {}

    /** By field of the form. */
    record Refused(Map<String, String> mistakes) implements Weighed {}

    /**
     * @param of empty: a class that comes into being
     * @param movedFrom the school that it leaves for this one
     * @param origin of whom a new class came, or into whom this one goes
     */
    record Said(
            Optional<ClassId> of,
            SchoolId school,
            Optional<SchoolId> movedFrom,
            Optional<ClassTitle> title,
            Optional<Count> count,
            Standing standing,
            Optional<Origin> origin) {

        static Said of(ClassId id, SchoolId school, Standing standing) {
            return new Said(
                    Optional.of(id),
                    school,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    standing,
                    Optional.empty());
        }

        /** The same of another school, which it leaves this one for. */
        Said movedTo(SchoolId other) {
            return new Said(of, other, Optional.of(school), title, count, standing, origin);
        }

        Said titled(ClassTitle called) {
            return new Said(of, school, movedFrom, Optional.of(called), count, standing, origin);
        }

        Said counted(Optional<Integer> pupils) {
            return new Said(
                    of, school, movedFrom, title, Optional.of(new Count(pupils)), standing, origin);
        }

        Said with(Origin known) {
            return new Said(of, school, movedFrom, title, count, standing, Optional.of(known));
        }
    }

    /** The other class: the one that a new class was split from, or that this one was merged into. */
    record Origin(ClassId other, Became how) {}

    static Refused mistake(String field, String text) {
        return new Refused(Map.of(field, text));
    }
}
