package opora.results.analysis;

import java.util.Optional;
import opora.territory.Settlement;

/**
 * Which schools are like one (похожие школы): as many participants in the same procedure, in the same kind of settlement where the register tells it of
 * the one. Opora's own criteria; the social context is none of them.
 *
 * @param settlement empty when the register does not tell it of the school in question: size alone decides then
 */
public record Peers(Size size, Optional<Settlement> settlement) {

    /** How many took part in the procedure; both ends belong to the band. */
    public enum Size {
        TINY(1, 9),
        SMALL(10, 24),
        MIDDLE(25, 49),
        LARGE(50, 99),
        VERY_LARGE(100, Integer.MAX_VALUE);

        private final int from;
        private final int to;

        Size(int from, int to) {
            this.from = from;
            this.to = to;
        }

        static Optional<Size> of(int participants) {
            for (Size size : values()) {
                if (participants >= size.from && participants <= size.to) {
                    return Optional.of(size);
                }
            }
            return Optional.empty();
        }

        /** «25–49». */
        public String participants() {
            return to == Integer.MAX_VALUE ? "100 и больше" : from + "–" + to;
        }
    }

    /** Empty when nobody took part. */
    public static Optional<Peers> of(SchoolFact school) {
        return Size.of(school.participants())
                .map(size -> new Peers(size, Settlement.of(school.settlement())));
    }

    boolean are(SchoolFact other) {
        return Size.of(other.participants()).filter(size::equals).isPresent()
                && (settlement.isEmpty() || settlement.equals(Settlement.of(other.settlement())));
    }
}
