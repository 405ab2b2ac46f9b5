package opora.identification.markers;

/**
 * Which schools a municipal programme takes (METHODOLOGY 1.1, municipal variant): by low results, by signs of non-objective ones, by either or by both together.
 *
 * @param low what low results are
 * @param signs whose signs count
 * @param joined how the two go together
 */
public record MarkerRule(Low low, Signs signs, Joined joined) {

    /** The wording of the municipal programme: low and (or) non-objective. */
    public static final MarkerRule USUAL = new MarkerRule(Low.LISTED, Signs.EITHER, Joined.OR);

    /** What low results are. */
    public enum Low {
        LISTED("школа в перечне"),
        ANY("низкий результат хотя бы в одной процедуре года");

        private final String title;

        Low(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Whose signs count. A sign that only a calculation saw counts nowhere. */
    public enum Signs {
        OFFICIAL("загруженный список признаков"),
        CONFIRMED("признаки, которые подтвердила проверка"),
        EITHER("и то и другое");

        private final String title;

        Signs(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How low results and signs go together. */
    public enum Joined {
        OR("низкие или необъективные"),
        AND("и низкие, и необъективные");

        private final String title;

        Joined(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    boolean takes(boolean isLow, boolean isSigned) {
        return switch (joined) {
            case OR -> isLow || isSigned;
            case AND -> isLow && isSigned;
        };
    }
}
