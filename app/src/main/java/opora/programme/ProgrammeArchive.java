package opora.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;

/** What this room needs of storage for the text and the course of programmes. Everything is only added to. */
public interface ProgrammeArchive {

    /** How a programme comes to be. */
    enum Origin {
        SHAPE,
        COPY,
        VERDICT,
        /** words of one that the region or a municipality shows to others */
        EXAMPLE
    }

    /**
     * @param source what it began with: the programme of a copy, the example; empty otherwise
     */
    record Founding(
            ProgrammeLevel level,
            Optional<MunicipalityId> municipality,
            Optional<SchoolId> school,
            String shape,
            String factor,
            Origin origin,
            Optional<Long> source) {}

    long found(Viewer by, Instant at, Founding founding);

    /** Programmes in sight, the newest first, as far as {@link Readership} tells; drafts of regional and municipal ones are seen by those whose they are and by the region. */
    List<Programme> list(TerritoryScope seen);

    /** How far they had come right before a moment, with the names of today; what began later is left out. */
    default List<Programme> list(TerritoryScope seen, Instant before) {
        Map<Long, Integer> editions = editions(before);
        return list(seen).stream()
                .filter(one -> editions.containsKey(one.id()))
                .map(one ->
                        Readership.told(
                                seen,
                                one.with(
                                        one.course()
                                                .before(
                                                        before,
                                                        editions.getOrDefault(one.id(), 0)))))
                .filter(one -> one.course().edition() > 0)
                .toList();
    }

    /** By programme in sight: its newest edition right before a moment. */
    Map<Long, Integer> editions(Instant before);

    Optional<Programme> find(TerritoryScope seen, long programme);

    /** Nobody else changes the programme until the transaction is over. */
    void lock(long programme);

    Edition edition(long programme);

    /** As it stood after a saving. */
    Edition edition(long programme, int number);

    /** A provision in one of its versions. */
    Optional<Provision> version(long programme, ProvisionId provision, int version);

    /** All versions of all provisions that a saving touched, by provision: the one it made and the one before it, if there was any. */
    Map<ProvisionId, Turn> turns(long programme, int saving);

    /**
     * @param before empty where the saving added the provision
     * @param newest number of its newest version now
     */
    record Turn(Optional<Amendment> before, Amendment made, int newest) {

        /** What stood before, as a version after the one that was made; what was added is removed. */
        Amendment back() {
            return before.map(one -> one.again(newest + 1))
                    .orElseGet(() -> Amendment.removing(made.provision()));
        }
    }

    /** The number that the next new provision gets; numbers of removed ones are not given again. */
    int nextProvision(long programme);

    /** @return the number of the saving */
    int save(
            Viewer by,
            Instant at,
            long programme,
            Saving.What what,
            Optional<Integer> undoes,
            String reason,
            List<Amendment> amendments);

    /** The newest first. */
    List<Saving> savings(long programme);

    /** @return the number of the step */
    long step(
            Viewer by,
            Instant at,
            long programme,
            int edition,
            Step.Kind kind,
            Optional<Stage> stage,
            String paper,
            String text);
}
