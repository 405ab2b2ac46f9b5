package opora.identification.scenario;

import opora.identification.Method;

/**
 * What a scenario asks: a method, and over how many years its results are added up before they are judged.
 *
 * @param pooled 1 for the year alone; 2 for the year and the one before, and so on; then the year before is added up in the same way
 */
public record Setting(Method method, int pooled) {

    public static final int MOST_POOLED = 3;

    public Setting {
        if (pooled < 1 || pooled > MOST_POOLED) {
            throw new IllegalArgumentException(pooled + " years");
        }
    }

    /** How many years have to be loaded. */
    public int years() {
        return pooled + 1;
    }
}
