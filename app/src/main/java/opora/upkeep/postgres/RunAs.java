package opora.upkeep.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.upkeep.CannotStart;

/**
 * How programs of PostgreSQL are called: they refuse to run as root, so root calls them through another program.
 *
 * @param prefix the words before the program's own
 * @param owner whose the data must be, or {@link #WHOEVER}
 */
record RunAs(List<String> prefix, int owner) {

    private static final int WHOEVER = -1;
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** Nobody may look for data in closed folders but is not let run programs there. */
    private static final Path OPEN_TO_ALL = Path.of("/var/cache");

    private static final RunAs MYSELF = new RunAs(List.of(), WHOEVER);

    /** An empty user namespace: inside it root is nobody, outside it the files stay root's. */
    private static final RunAs NAMESPACE = new RunAs(List.of("unshare", "-U"), ROOT);

    /** Nobody, who may still walk through root's closed folders to the data. */
    private static final RunAs OTHER_USER =
            new RunAs(
                    List.of(
                            "setpriv",
                            "--reuid=" + NOBODY,
                            "--regid=" + NOBODY,
                            "--clear-groups",
                            "--inh-caps=+dac_read_search",
                            "--ambient-caps=+dac_read_search"),
                    NOBODY);

    static RunAs choose() {
        if (File.separatorChar == '\\' || new UnixSystem().getUid() != ROOT) {
            return MYSELF;
        }
        return Stream.of(NAMESPACE, OTHER_USER)
                .filter(RunAs::works)
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart(
                                """
                                PostgreSQL не работает от имени root, а команды unshare и setpriv здесь запрещены.
                                Запустите Опору от имени обычного пользователя.\
                                """));
    }

    private boolean works() {
        try {
            return Program.run(Stream.concat(prefix.stream(), Stream.of("true")).toList()).code()
                    == 0;
        } catch (CannotStart noSuchProgram) {
            return false;
        }
    }

    /** Where the programs are kept between starts; {@code fallback} for a user without a home. */
    Path cache(Path fallback) {
        Path home =
                owner == NOBODY
                        ? OPEN_TO_ALL
                        : Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                                .filter(set -> !set.isBlank())
                                .map(Path::of)
                                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        try {
            return Files.createDirectories(home.resolve("opora"));
        } catch (IOException noHome) {
            return fallback;
        }
    }

    /** Hands the folder with all that is in it to the user under whom the programs run. */
    void own(Path folder) {
        try {
            if (owner == WHOEVER || Files.getAttribute(folder, "unix:uid").equals(owner)) {
                return;
            }
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.setAttribute(path, "unix:uid", owner);
                    Files.setAttribute(path, "unix:gid", owner);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
