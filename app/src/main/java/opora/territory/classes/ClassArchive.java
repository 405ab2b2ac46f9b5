package opora.territory.classes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opora.territory.Absorption;
import opora.territory.Act;
import opora.territory.ClassAct;
import opora.territory.ClassHistory.Succession;
import opora.territory.ClassTurn;
import opora.territory.SchoolId;
import opora.vocabulary.Deed;

/** Where changes of classes are kept. */
public interface ClassArchive {

    /** A change that is about to be kept. */
    record Draft(
            ClassAct.Kind kind,
            LocalDate onDay,
            String basis,
            List<Deed.Change> lines,
            List<Weighed.Said> said) {}

    /** Everything that counts about classes that any of these schools ever had. */
    List<ClassTurn> turns(Collection<SchoolId> schools);

    /** In the order of knowledge, of all classes in sight. */
    List<Succession> successions();

    /** Of the whole region, as known today. */
    List<Absorption> absorptions();

    /** Answers its number. */
    long keep(Draft draft, long edition, Act.Signed signed);

    void withdraw(long act, long edition, Act.Withdrawal withdrawal);

    /** About classes in sight, the newest first; those withdrawn are among them. */
    List<ClassAct> acts(Collection<SchoolId> schools);

    Optional<ClassAct> find(long act);

    /** Titles of later changes that count and are about the same classes. */
    List<ClassAct> restingOn(long act);
}
