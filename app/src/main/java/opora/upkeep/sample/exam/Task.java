package opora.upkeep.sample.exam;

/** A task of a paper: {@code name} as printed («1К1», «9.2»), {@code maximum} points. */
public record Task(String name, int maximum, Level level) {

    /** Levels of the official descriptions. */
    public enum Level {
        BASE("Б", 0),
        RAISED("П", 0.4),
        HIGH("В", 0.9);

        private final String letter;
        private final double harder;

        Level(String letter, double harder) {
            this.letter = letter;
            this.harder = harder;
        }

        public String letter() {
            return letter;
        }

        /** Than a base task at the same place of the paper, in deviations of a pupil. */
        double harder() {
            return harder;
        }
    }

    /** Reads «1К1/4» or «13/2П». */
    static Task of(String text) {
        for (Level level : Level.values()) {
            if (text.endsWith(level.letter)) {
                return of(text.substring(0, text.length() - 1), level);
            }
        }
        return of(text, Level.BASE);
    }

    private static Task of(String text, Level level) {
        int slash = text.indexOf('/');
        return new Task(
                text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)), level);
    }
}
