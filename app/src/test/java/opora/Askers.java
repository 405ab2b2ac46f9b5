package opora;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import opora.access.Caller;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.TerritoryScope;

/** Work in the name of somebody, as during a request. */
public final class Askers {

    private Askers() {}

    public static <T> T as(TerritoryScope scope, Supplier<T> work) {
        Viewer viewer = new Viewer(1, "Проба", "", Role.OPERATOR, scope, "");
        return by(new Caller(Optional.of(viewer), "127.0.0.1"), work);
    }

    /** Who has not signed in. */
    static <T> T stranger(Supplier<T> work) {
        return by(new Caller(Optional.empty(), "127.0.0.1"), work);
    }

    private static <T> T by(Caller caller, Supplier<T> work) {
        List<T> answer = new ArrayList<>();
        caller.<RuntimeException>during(() -> answer.add(work.get()));
        return answer.getFirst();
    }
}
