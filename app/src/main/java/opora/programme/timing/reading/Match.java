package opora.programme.timing.reading;

/** What was found; {@code next}: the first token behind it. */
record Match<T>(T found, int next) {}
