package opora.programme.roadmap.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opora.SharedData;
import opora.office.UnreadableFile;

/** The roadmaps of three real programmes as rows of cells, put together from their texts by an index in the resources. Skips the test without the texts. */
public final class DocumentTables {

    private static final Pattern MARKUP = Pattern.compile("</?(?:b|p)>");

    private static final Map<String, String> FILES =
            Map.of(
                    "002", "002_558608dc53dc18f0.txt",
                    "003", "003_989eea889e691927.txt",
                    "004", "004_2870f10cad9c4529.txt");

    private DocumentTables() {}

    /** As a document of Word reads. */
    public static List<Grid> grids(String document) throws IOException, UnreadableFile {
        return new WordFixture().table(of(document)).grids();
    }

    /** The lines of the document itself, the first one at 0. */
    public static List<String> text(String document) {
        try {
            return Files.readAllLines(
                    SharedData.file("../documents/" + FILES.getOrDefault(document, "")));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static List<List<String>> of(String document) {
        return document.equals("003")
                ? tabbed(text(document))
                : cells(document + "-cells.csv", text(document), 5);
    }

    private static List<List<String>> tabbed(List<String> text) {
        int first =
                text.indexOf(
                        text.stream()
                                .filter(line -> line.startsWith("№ п/п\tМероприятия"))
                                .findFirst()
                                .orElseThrow());
        return text.stream()
                .skip(first)
                .takeWhile(line -> line.contains("\t"))
                .map(line -> line.replace("</p> <p>", "\n"))
                .map(line -> MARKUP.matcher(line).replaceAll(""))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** Rows of the index: row, columns, pieces. */
    private static List<List<String>> cells(String index, List<String> text, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : resource(index)) {
            String[] parts = line.split(",", 3);
            int row = Integer.parseInt(parts[0]);
            while (rows.size() < row) {
                rows.add(new ArrayList<>(Collections.nCopies(columns, "")));
            }
            String[] span = parts[1].split("-");
            int first = Integer.parseInt(span[0]) - 1;
            rows.getLast().set(first, cell(parts[2], text));
            for (int at = first + 1; at < Integer.parseInt(span[span.length - 1]); at++) {
                rows.getLast().set(at, WordFixture.LEFT);
            }
        }
        return rows;
    }

    /** Below the heading, without what is said of the file. */
    public static List<String> resource(String name) {
        try (InputStream in =
                DocumentTables.class.getResourceAsStream(
                        "/opora/programme/roadmap/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String cell(String pieces, List<String> text) {
        return pieces.equals(WordFixture.ABOVE)
                ? pieces
                : Arrays.stream(pieces.split(" "))
                        .map(piece -> piece(piece, text))
                        .collect(Collectors.joining(" "))
                        .replace("- ", "-");
    }

    private static String piece(String piece, List<String> text) {
        String[] parts = piece.split("[:-]");
        String line = text.get(Integer.parseInt(parts[0]) - 1).strip();
        if (parts.length == 1) {
            return line;
        }
        String[] words = line.split("\\s+");
        return String.join(
                " ",
                Arrays.copyOfRange(
                        words, Integer.parseInt(parts[1]) - 1, Integer.parseInt(parts[2])));
    }
}
