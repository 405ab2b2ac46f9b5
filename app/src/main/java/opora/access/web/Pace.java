package opora.access.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many requests a minute for everyone: a bucket that starts full and fills up evenly. Counted in memory by each node for itself, so that turning
 * somebody away costs nothing; attempts to sign in are counted in the database besides, see {@link opora.access.SignIns}.
 */
final class Pace {

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    /** More than there are people and addresses in a region; beyond it, those who have been quiet are forgotten. */
    private static final int MOST_KEPT = 50_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Pace(int perMinute, Clock clock) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("at least one request a minute, not " + perMinute);
        }
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** {@code left}: requests after the last one, below 0 when it was one too many; {@code at}: milliseconds. */
    private record Bucket(double left, long at) {}

    /** Takes one request: zero when it may pass, else how many seconds to wait. Who is turned away does not wait longer for having asked. */
    Duration waitOf(String who) {
        long now = clock.millis();
        if (buckets.size() >= MOST_KEPT) {
            buckets.values().removeIf(bucket -> left(bucket, now) >= perMinute);
        }
        Bucket after =
                buckets.compute(
                        who,
                        (_, known) ->
                                new Bucket(
                                        known == null ? perMinute - 1 : left(known, now) - 1, now));
        if (after.left() >= 0) {
            return Duration.ZERO;
        }
        buckets.computeIfPresent(who, (_, known) -> new Bucket(known.left() + 1, known.at()));
        return Duration.ofSeconds((long) Math.ceil(-after.left() * MINUTE / perMinute / 1000));
    }

    private double left(Bucket bucket, long now) {
        double filled = Math.max(0.0, now - bucket.at()) * perMinute / MINUTE;
        return Math.min(perMinute, bucket.left() + filled);
    }
}
