package opora.overview.home;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import opora.access.Viewer;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;

/** Who looks at home and on which day; what is known of the lists in sight is loaded when first asked for, and once. */
final class Look {

    private final Viewer viewer;
    private final LocalDate today;
    private final Function<TerritoryScope, Lists.Known> load;
    private Lists.@Nullable Known known;

    Look(Viewer viewer, LocalDate today, Function<TerritoryScope, Lists.Known> load) {
        this.viewer = viewer;
        this.today = today;
        this.load = load;
    }

    Viewer viewer() {
        return viewer;
    }

    LocalDate today() {
        return today;
    }

    /** The same day with the eyes of another hat. */
    Look under(Viewer hat) {
        return new Look(hat, today, load);
    }

    Lists.Known lists() {
        Lists.Known found = Optional.ofNullable(known).orElseGet(() -> load.apply(viewer.scope()));
        known = found;
        return found;
    }
}
