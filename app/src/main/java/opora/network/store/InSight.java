package opora.network.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the stores of this room have in common. */
final class InSight {

    /** For tables with the column {@code school} under the name {@code seen}. */
    static final String CLAUSE =
            """
            seen.school in (select s.id from territory.open_school s
                            where (:municipality::bigint is null or s.municipality = :municipality)
                              and (:schools::bigint[] is null or s.id = any(:schools)))\
            """;

    private InSight() {}

    static Optional<Instant> moment(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
