package opora.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The table of routes: a line per request, who gets which status. */
public final class Routes {

    /** Who asks, in the order of the columns. */
    public enum Asker {
        NOBODY,
        OPERATOR,
        DISTRICT,
        CITY,
        BOROVINSKAYA,
        SECOND
    }

    /**
     * @param pattern of the route, as the controller writes it
     * @param asked the address that is asked for, with places in braces
     */
    public record Row(String method, String pattern, String asked, List<Integer> statuses) {

        public String route() {
            return method + " " + pattern;
        }

        public int expected(Asker asker) {
            return statuses.get(asker.ordinal());
        }

        public String address(Map<String, String> places) {
            String address = asked;
            for (Map.Entry<String, String> place : places.entrySet()) {
                address = address.replace("{" + place.getKey() + "}", place.getValue());
            }
            if (address.contains("{")) {
                throw new IllegalArgumentException("no place for " + address);
            }
            return address;
        }

        @Override
        public String toString() {
            return method + " " + asked;
        }
    }

    private Routes() {}

    public static List<Row> read(String name) {
        try {
            return Files.readAllLines(Sources.ROOT.resolve("app/src/test/resources/opora/" + name))
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Routes::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** «GET /people/{id} | /people/{guest} | 302 200 404 404 404 404»; the middle may be left out. */
    private static Row row(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        String[] route = parts[0].strip().split("\\s+");
        List<Integer> statuses =
                Arrays.stream(parts[parts.length - 1].strip().split("\\s+"))
                        .map(Integer::valueOf)
                        .toList();
        if (statuses.size() != Asker.values().length) {
            throw new IllegalArgumentException("six statuses, not " + line);
        }
        return new Row(
                route[0], route[1], parts.length == 3 ? parts[1].strip() : route[1], statuses);
    }
}
