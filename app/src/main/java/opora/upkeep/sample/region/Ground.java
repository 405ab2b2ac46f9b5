package opora.upkeep.sample.region;

import java.util.ArrayList;
import java.util.List;

/** Where municipalities lie: on a spiral around the capital, in country that is empty in truth. */
final class Ground {

    private static final double LATITUDE = 61.2;
    private static final double LONGITUDE = 93.4;
    private static final double GOLDEN_ANGLE = 2.399963;
    private static final double STEP = 0.42;

    /** A degree of longitude is half a degree of latitude there. */
    private static final double EAST = 2.0;

    private static final double ROUGH = 0.08;

    private Ground() {}

    static List<SampleMunicipality> municipalities(Dice dice) {
        List<SampleMunicipality> all = new ArrayList<>();
        for (String[] name : Names.MUNICIPALITIES) {
            int index = all.size();
            double radius = STEP * StrictMath.sqrt(index);
            double angle = GOLDEN_ANGLE * index;
            all.add(
                    new SampleMunicipality(
                            index + 1,
                            name[0],
                            name[1],
                            name[2],
                            index < Names.CITIES
                                    ? SampleMunicipality.Kind.CITY
                                    : SampleMunicipality.Kind.RURAL,
                            LATITUDE + radius * StrictMath.sin(angle) + ROUGH * dice.normal(),
                            LONGITUDE
                                    + EAST * radius * StrictMath.cos(angle)
                                    + ROUGH * dice.normal()));
        }
        return all;
    }

    /** A school of that rank lies near the centre; villages lie around it. */
    static SampleSchool.Place place(Site site, Dice dice) {
        double radius = site.rank() == Site.Rank.VILLAGE ? 0.09 : 0.012;
        return new SampleSchool.Place(
                site.municipality(),
                site.settlement(),
                site.municipality().latitude() + radius * dice.normal(),
                site.municipality().longitude() + EAST * radius * dice.normal());
    }
}
