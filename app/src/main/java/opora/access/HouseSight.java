package opora.access;

import java.util.function.Supplier;

/**
 * For a question whose answer is the same for everybody and tells nothing of any school, but which has to be asked of the whole region:
 * whether a list is still what the data say. Inside, connections of the database see everything, whoever has sent the request; the work has to
 * take a connection of its own. Who uses this stands in a list with its reason (ScopeTests).
 */
public final class HouseSight {

    private static final ScopedValue<Boolean> ON = ScopedValue.newInstance();

    private HouseSight() {}

    public static <T> T during(Supplier<T> work) {
        return ScopedValue.where(ON, true).call(work::get);
    }

    public static boolean isOn() {
        return ON.isBound();
    }
}
