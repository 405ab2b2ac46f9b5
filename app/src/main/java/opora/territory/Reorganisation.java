package opora.territory;

import java.util.Set;

/** What may happen to the structure of a region. */
public sealed interface Reorganisation {

    record SchoolRenamed(SchoolId school, String name) implements Reorganisation {}

    /** To another municipality. */
    record SchoolMoved(SchoolId school, MunicipalityId to) implements Reorganisation {}

    record SchoolClosed(SchoolId school) implements Reorganisation {}

    record SchoolReopened(SchoolId school) implements Reorganisation {}

    /** The school stops working; what becomes of it is part of the other one. */
    record SchoolMerged(SchoolId school, SchoolId into) implements Reorganisation {}

    /** New schools come out of it; it goes on unless it is closed as well. */
    record SchoolSplit(SchoolId school, Set<SchoolId> parts) implements Reorganisation {

        public SchoolSplit {
            parts = Set.copyOf(parts);
        }
    }

    /** It keeps its code and its results and belongs to the other one. */
    record SchoolBecameBranch(SchoolId school, SchoolId of) implements Reorganisation {}

    record MunicipalityRenamed(MunicipalityId municipality, String name)
            implements Reorganisation {}

    /** All its schools, whenever they came, belong to the other one from that day on. */
    record MunicipalityMerged(MunicipalityId municipality, MunicipalityId into)
            implements Reorganisation {}

    /** Only one without working schools. */
    record MunicipalityClosed(MunicipalityId municipality) implements Reorganisation {}

    record RegionRenamed(String name) implements Reorganisation {}
}
