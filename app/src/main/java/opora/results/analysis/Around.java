package opora.results.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.TerritoryScope;

/**
 * What the schools around add up to, as far as it may be told to somebody who sees some of them.
 *
 * @param groups larger than the subject, at most one of a level
 * @param withheld levels of which there are facts, of so few schools out of sight that one of them could be worked out
 * @param peers criteria by which schools are like the subject; empty where there is no one subject to be like
 */
public record Around(List<Group> groups, List<Level> withheld, Optional<Peers> peers) {

    public static final Around NOBODY = new Around(List.of(), List.of(), Optional.empty());

    /** {@code facts}: those of schools out of sight without their ids. */
    public record Group(Level level, String name, List<FactSums> facts) {}

    /** Names of the municipality and the region. */
    public record Names(String municipality, String region) {}

    /**
     * Who asks.
     *
     * @param smallest the fewest participants out of sight of whom a sum may be told; 0 where that is no question
     */
    public record Onlooker(TerritoryScope seen, int smallest) {}

    public Around {
        groups = List.copyOf(groups);
        withheld = List.copyOf(withheld);
    }

    /** A school among all of the region; {@code all}: one fact per school, of one procedure and year. */
    public static Around school(
            Onlooker onlooker, List<SchoolFact> all, SchoolFact own, Names names) {
        Optional<Peers> peers = Peers.of(own);
        Gathering gathering = new Gathering(onlooker, all);
        peers.ifPresent(like ->
                gathering.add(
                        Level.PEERS,
                        "Похожие школы",
                        fact ->
                                like.are(fact)
                                        && !fact.known().school().equals(own.known().school())));
        gathering.addMunicipality(names, own.municipality());
        gathering.add(Level.REGION, names.region(), _ -> true);
        return gathering.result(peers);
    }

    /** A municipality among all of the region. */
    public static Around municipality(
            Onlooker onlooker, List<SchoolFact> all, MunicipalityId own, Names names) {
        Gathering gathering = new Gathering(onlooker, all);
        gathering.addMunicipality(names, own);
        gathering.add(Level.REGION, names.region(), _ -> true);
        return gathering.result(Optional.empty());
    }

    public static Around region(Onlooker onlooker, List<SchoolFact> all, Names names) {
        Gathering gathering = new Gathering(onlooker, all);
        gathering.add(Level.REGION, names.region(), _ -> true);
        return gathering.result(Optional.empty());
    }

    Optional<Group> group(Level level) {
        return groups.stream().filter(group -> group.level() == level).findFirst();
    }

    /** Takes a group as long as it may be told. */
    private static final class Gathering {

        private final Onlooker onlooker;
        private final List<SchoolFact> all;
        private final List<Group> groups = new ArrayList<>();
        private final List<Level> withheld = new ArrayList<>();

        Gathering(Onlooker onlooker, List<SchoolFact> all) {
            this.onlooker = onlooker;
            this.all = all.stream().filter(fact -> fact.participants() > 0).toList();
        }

        /** Schools of which nobody told the municipality have none in common. */
        void addMunicipality(Names names, MunicipalityId municipality) {
            if (!names.municipality().equals(Municipality.NOT_TOLD)) {
                add(
                        Level.MUNICIPALITY,
                        names.municipality(),
                        fact -> fact.municipality().equals(municipality));
            }
        }

        void add(Level level, String name, Predicate<SchoolFact> belongs) {
            List<FactSums> facts =
                    all.stream()
                            .filter(belongs)
                            .map(fact ->
                                    fact.isSeenBy(onlooker.seen())
                                            ? FactSums.of(fact.known())
                                            : FactSums.of(fact.known()).withoutName())
                            .toList();
            if (facts.isEmpty()) {
                return;
            }
            if (isTold(facts)) {
                groups.add(new Group(level, name, facts));
            } else {
                withheld.add(level);
            }
        }

        private boolean isTold(List<FactSums> facts) {
            List<FactSums> hidden = facts.stream().filter(FactSums::isHidden).toList();
            int people = FactSums.people(hidden);
            return hidden.isEmpty()
                    || people >= onlooker.smallest()
                            && new From.Schools(facts.size(), hidden.size(), people, facts.size())
                                    .isTellable();
        }

        Around result(Optional<Peers> peers) {
            return new Around(groups, withheld, peers);
        }
    }
}
