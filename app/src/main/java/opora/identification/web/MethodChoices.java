package opora.identification.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opora.identification.Methods.Version;

/** Methods to choose from: the newest version of each that was not withdrawn. */
final class MethodChoices {

    private MethodChoices() {}

    static List<Choice> of(List<Version> versions, String chosen) {
        Set<String> told = new HashSet<>();
        return versions.stream()
                .filter(Version::isValid)
                .filter(version -> told.add(version.method().id()))
                .map(version -> choice(version, chosen))
                .toList();
    }

    private static Choice choice(Version version, String chosen) {
        return new Choice(
                version.method().id(),
                capital(version.title()),
                years(version),
                version.method().id().equals(chosen));
    }

    /** «с 2020 года», «2024–2026 годы», «2025 год». */
    static String years(Version version) {
        return version.to()
                .map(last ->
                        last.equals(version.from())
                                ? last + " год"
                                : version.from() + "–" + last + " годы")
                .orElse("с " + version.from() + " года");
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
