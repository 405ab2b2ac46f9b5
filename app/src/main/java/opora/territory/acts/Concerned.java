package opora.territory.acts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opora.territory.MunicipalityId;
import opora.territory.Reorganisation;
import opora.territory.SchoolId;

/** Whom a change is about. */
final class Concerned {

    private Concerned() {}

    /** The one that it happens to first; none for a municipality and the region. */
    static List<SchoolId> schools(Reorganisation what) {
        return switch (what) {
            case Reorganisation.SchoolRenamed(SchoolId school, String _) -> List.of(school);
            case Reorganisation.SchoolMoved(SchoolId school, MunicipalityId _) -> List.of(school);
            case Reorganisation.SchoolClosed(SchoolId school) -> List.of(school);
            case Reorganisation.SchoolReopened(SchoolId school) -> List.of(school);
            case Reorganisation.SchoolMerged(SchoolId school, SchoolId into) ->
                    List.of(school, into);
            case Reorganisation.SchoolSplit(SchoolId school, Set<SchoolId> parts) ->
                    Stream.concat(Stream.of(school), parts.stream()).toList();
            case Reorganisation.SchoolBecameBranch(SchoolId school, SchoolId of) ->
                    List.of(school, of);
            case Reorganisation.MunicipalityRenamed _,
                    Reorganisation.MunicipalityMerged _,
                    Reorganisation.MunicipalityClosed _,
                    Reorganisation.RegionRenamed _ ->
                    List.of();
        };
    }
}
