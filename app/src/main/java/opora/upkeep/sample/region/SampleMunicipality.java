package opora.upkeep.sample.region;

/**
 * A municipality of the invented region.
 *
 * @param number 1 …, its number in the codes of the portal
 * @param name «Верхнелужский район», «город Лужанск»
 * @param centre where its schools with numbers stand, «пос. Верхнелужье»
 * @param adjective begins the names of these schools, «Верхнелужская»; «» in a city, where schools have numbers only
 * @param latitude of the centre, degrees
 * @param longitude of the centre, degrees
 */
public record SampleMunicipality(
        int number,
        String name,
        String centre,
        String adjective,
        Kind kind,
        double latitude,
        double longitude) {

    /** How its schools lie. */
    public enum Kind {
        CITY,
        RURAL
    }

    /** As the portal numbers it, with a number of a region that does not exist. */
    public String code() {
        return "reg%s_m%03d".formatted(SampleSchool.REGION_NUMBER, number);
    }
}
