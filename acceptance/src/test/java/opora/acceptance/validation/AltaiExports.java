package opora.acceptance.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The twelve original exports of two years, each with what its path says: nothing inside a file does. */
final class AltaiExports {

    /** {@code procedure}: its code, «VPR-5-MA». */
    record Export(Path file, int year, String procedure) {

        /** «FILE@2021:VPR-5-MA», as the commands take it. */
        String labelled() {
            return file + "@" + year + ":" + procedure;
        }
    }

    private AltaiExports() {}

    /** By year, then in the order of their paths. */
    static List<Export> all() throws IOException {
        Path vpr = SharedData.path("altai/vpr");
        try (Stream<Path> files = Files.walk(vpr)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .map(file -> export(file, vpr.relativize(file)))
                    .toList();
        }
    }

    private static Export export(Path file, Path place) {
        String subject = place.toString().contains("усск") ? "RU" : "MA";
        return new Export(
                file,
                Integer.parseInt(place.getName(0).toString()),
                "VPR-" + place.getName(1) + "-" + subject);
    }

    static List<Path> paths(List<Export> exports, int year) {
        return exports.stream().filter(one -> one.year() == year).map(Export::file).toList();
    }

    static Map<String, byte[]> contents(List<Export> exports, int year) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Path file : paths(exports, year)) {
            contents.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return contents;
    }
}
