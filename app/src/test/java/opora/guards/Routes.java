package opora.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of routes: a line per request, whose the thing is that is asked for and what whoever may see it gets. */
public final class Routes {

    /**
     * @param pattern of the route, as the controller writes it
     * @param asked the address that is asked for, with places in braces
     * @param whose {@code everyone} (no sign-in), {@code nobody} (there is no such thing), {@code right} (the right of the route is enough),
     *     {@code right:NAME} (this one), or a place of the small world that has to be in sight as well; a place may be followed by the right
     * @param gets the statuses for those who are let in
     */
    public record Row(
            String method, String pattern, String asked, String whose, Set<Integer> gets) {

        public String route() {
            return method + " " + pattern;
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

    /** «GET /people/{id} | /people/{guest} | right:INVITE_REGION | 200»; the address may be left out where it is the pattern. */
    private static Row row(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        String[] route = parts[0].strip().split("\\s+");
        if (parts.length < 3 || parts.length > 4) {
            throw new IllegalArgumentException("route | address | whose | statuses, not " + line);
        }
        Set<Integer> gets =
                Arrays.stream(parts[parts.length - 1].strip().split("/"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
        return new Row(
                route[0],
                route[1],
                parts.length == 4 ? parts[1].strip() : route[1],
                parts[parts.length - 2].strip(),
                gets);
    }
}
