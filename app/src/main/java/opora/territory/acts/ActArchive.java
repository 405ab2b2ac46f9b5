package opora.territory.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.territory.Act;
import opora.territory.KnownMunicipality;
import opora.territory.Reorganisation;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.vocabulary.Deed;

/** Where changes are kept. */
public interface ActArchive {

    /** A change that is possible and not kept yet. */
    record Draft(
            Act.Kind kind,
            Reorganisation what,
            LocalDate onDay,
            String basis,
            String subject,
            List<Deed.Change> lines) {

        /** As it is kept; asked of no database, because whoever gives a school away does not see the change any more. */
        public Act act(long id, Act.Signed signed) {
            return new Act(
                    id,
                    kind,
                    onDay,
                    basis,
                    subject,
                    lines,
                    Concerned.schools(what),
                    signed,
                    Optional.empty());
        }
    }

    /** Answers its number. */
    long keep(Draft draft, long edition, Act.Signed signed);

    void withdraw(long act, long edition, Act.Withdrawal withdrawal);

    /** By day, the newest first; of one day the one recorded last first. Those withdrawn are among them. */
    List<Act> list(TerritoryScope seen);

    Optional<Act> find(TerritoryScope seen, long act);

    List<KnownMunicipality> municipalities(Structure structure);

    String region(Structure structure);
}
