package opora.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the walk over all routes saw, for people: {@code app/target/route-walk.txt}. */
public final class Walk {

    private Walk() {}

    public static void write(List<Routes.Row> table, List<Asker> askers, List<String> leaks)
            throws IOException {
        long routes = table.stream().map(Routes.Row::route).distinct().count();
        List<String> head =
                List.of(
                        "routes    " + routes,
                        "addresses " + table.size(),
                        "askers    "
                                + askers.size()
                                + ": "
                                + askers.stream().map(Asker::name).toList(),
                        "requests  " + table.size() * askers.size(),
                        "leaks     " + leaks.size());
        Path file = Sources.ROOT.resolve("app/target/route-walk.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, head);
        Files.write(file, leaks, java.nio.file.StandardOpenOption.APPEND);
    }
}
