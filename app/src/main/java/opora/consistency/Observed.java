package opora.consistency;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;

/**
 * One thing that rules speak of, with its measures.
 *
 * @param key stable within the kind, {@code 17/2026/VPR-5-MA}
 * @param place whose thing it is; decides who has the task
 * @param title where it is, «Школа № 2: русский язык, 6 класс, 2026»; never names a pupil
 * @param address of the page that shows it
 * @param loader who loaded the file that the measures come from; empty for what no file brought
 * @param measures by the name that rules use; whole numbers, yes or no, or texts. What is not known is absent
 */
public record Observed(
        String key,
        Place place,
        String title,
        String address,
        Optional<Loader> loader,
        Map<String, Object> measures) {

    public Observed {
        measures = Map.copyOf(measures);
    }

    /** Of what no file brought. */
    public Observed(
            String key, Place place, String title, String address, Map<String, Object> measures) {
        this(key, place, title, address, Optional.empty(), measures);
    }

    /** {@code person}: by number; {@code at}: when the file began to count. */
    public record Loader(long person, Instant at) {}

    /** Both are empty for what is of the whole region. */
    public record Place(Optional<SchoolId> school, Optional<MunicipalityId> municipality) {

        public static final Place REGION = new Place(Optional.empty(), Optional.empty());

        public static Place of(SchoolId school, MunicipalityId municipality) {
            return new Place(Optional.of(school), Optional.of(municipality));
        }

        public static Place of(MunicipalityId municipality) {
            return new Place(Optional.empty(), Optional.of(municipality));
        }
    }
}
