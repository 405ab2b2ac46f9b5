package opora.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import opora.protection.Measure.State;
import opora.protection.Measure.Whose;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The measures of the order № 21 of ФСТЭК and what stands for each of them here. At which level of protection a measure is asked for stands in
 * the text of the order, which was not at hand when this was written: whoever has it tells by a file, {@code opora.measures.levels}, with
 * lines «ИАФ.1;1 2 3 4».
 */
@Component
public class Measures {

    private static final String TABLE = "/opora/security/fstec-21.csv";
    private static final int COLUMNS = 8;
    private static final Map<String, String> GROUPS = groups();

    private final List<Measure> measures;

    Measures(@Value("${opora.measures.levels:}") String levels) {
        measures = read(levels.isBlank() ? Map.of() : levels(Path.of(levels)));
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("ИАФ", "Идентификация и аутентификация");
        groups.put("УПД", "Управление доступом");
        groups.put("ОПС", "Ограничение программной среды");
        groups.put("ЗНИ", "Защита машинных носителей");
        groups.put("РСБ", "Регистрация событий безопасности");
        groups.put("АВЗ", "Антивирусная защита");
        groups.put("СОВ", "Обнаружение вторжений");
        groups.put("АНЗ", "Контроль защищённости");
        groups.put("ОЦЛ", "Целостность системы и данных");
        groups.put("ОДТ", "Доступность данных");
        groups.put("ЗСВ", "Защита среды виртуализации");
        groups.put("ЗТС", "Защита технических средств");
        groups.put("ЗИС", "Защита системы и передачи данных");
        groups.put("ИНЦ", "Инциденты");
        groups.put("УКФ", "Управление конфигурацией");
        return groups;
    }

    /** In the order of the table. */
    public List<Measure> list() {
        return measures;
    }

    /** «Управление доступом» of «УПД» */
    public static String titleOf(String group) {
        return Objects.requireNonNull(GROUPS.get(group), group);
    }

    /** Whether the region has told at which levels measures are asked for. */
    public boolean knowsLevels() {
        return measures.stream().anyMatch(one -> !one.levels().isEmpty());
    }

    private static List<Measure> read(Map<String, SortedSet<Integer>> levels) {
        List<Measure> read =
                lines().stream().skip(1).map(line -> measure(line.split(";", -1), levels)).toList();
        List<String> codes = read.stream().map(Measure::code).toList();
        levels.keySet().stream()
                .filter(code -> !codes.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException(
                            "opora.measures.levels: there is no measure " + code);
                });
        return read;
    }

    private static Measure measure(String[] cells, Map<String, SortedSet<Integer>> levels) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(TABLE + ": " + Arrays.toString(cells));
        }
        return new Measure(
                cells[0],
                cells[1],
                levels.getOrDefault(cells[0], new TreeSet<>()),
                titled(Whose.values(), Whose::title, cells[2]),
                titled(State.values(), State::title, cells[3]),
                cells[4],
                cells[5],
                cells[6],
                Stream.of(cells[7].split(" ")).filter(test -> !test.isEmpty()).toList());
    }

    private static <T> T titled(T[] all, Function<T, String> title, String told) {
        return Stream.of(all)
                .filter(one -> title.apply(one).equals(told))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(TABLE + ": " + told));
    }

    private static Map<String, SortedSet<Integer>> levels(Path file) {
        Map<String, SortedSet<Integer>> levels = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    levels.put(line.split(";", -1)[0].strip(), levelsOf(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("opora.measures.levels", e);
        }
        return levels;
    }

    private static SortedSet<Integer> levelsOf(String line) {
        if (!line.matches("\\s*[А-Я]+\\.\\d+\\s*;\\s*([1-4](\\s+[1-4])*)?\\s*")) {
            throw new IllegalArgumentException(
                    "opora.measures.levels: «ИАФ.1;1 2 3 4» is wanted, not " + line);
        }
        SortedSet<Integer> levels = new TreeSet<>();
        for (String level : line.substring(line.indexOf(';') + 1).strip().split("\\s+")) {
            if (!level.isEmpty()) {
                levels.add(Integer.valueOf(level));
            }
        }
        return levels;
    }

    private static List<String> lines() {
        try (InputStream table =
                Objects.requireNonNull(Measures.class.getResourceAsStream(TABLE))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
