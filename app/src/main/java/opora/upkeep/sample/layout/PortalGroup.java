package opora.upkeep.sample.layout;

import opora.upkeep.sample.region.SampleMunicipality;
import opora.upkeep.sample.region.SampleSchool;

/** How the portal names a group of participants: the code stands in brackets at the end. */
final class PortalGroup {

    private PortalGroup() {}

    static String of(SampleSchool school) {
        return school.officialName() + "(" + school.code() + ")";
    }

    static String of(SampleMunicipality municipality) {
        return municipality.name() + "(" + municipality.code() + ")";
    }
}
