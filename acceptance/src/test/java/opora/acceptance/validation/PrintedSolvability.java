package opora.acceptance.validation;

import static opora.acceptance.validation.SharedData.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * A table «Решаемость заданий» of a real school's programme, typed in as the report «Выполнение заданий» that it was copied from: the
 * country, the region, the municipality and the school, with the numbers as printed. Codes are ours, the programme prints none.
 */
record PrintedSolvability(String subject, int highest, int tasks, String title) {

    static final PrintedSolvability MATHS =
            new PrintedSolvability("Математика", 20, 15, "Решаемость заданий по математике");
    static final PrintedSolvability RUSSIAN =
            new PrintedSolvability("Русский язык", 38, 20, "Решаемость заданий по русскому языку");

    private static final String PROGRAMME = "../documents/004_2870f10cad9c4529.txt";
    private static final List<String> GROUPS =
            List.of(
                    "Вся выборка",
                    "Свердловская обл.",
                    "Нижнетуринский городской округ(reg66_m001)",
                    "МАОУ НТГО «СОШ № 2»(edu660001)");

    String report() throws IOException {
        List<String> cells = cells();
        int width = tasks + 2;
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "Выполнение заданий",
                                "",
                                "ВПР 2019 %s 4 класс".formatted(subject),
                                "Предмет:;" + subject,
                                "Максимальный первичный балл:;" + highest,
                                "Дата:;23.04.2019",
                                "",
                                line(
                                        "Группы участников;Кол-во участников",
                                        cells.subList(2, width)),
                                line("Макс балл;", cells.subList(width, width + tasks))));
        for (String group : GROUPS) {
            int at = width + tasks + GROUPS.indexOf(group) * width;
            lines.add(line(group, cells.subList(at + 1, at + width)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String first, List<String> others) {
        return first + ";" + String.join(";", others);
    }

    /** The cells of the printed table: one stands on each line of the text. */
    private List<String> cells() throws IOException {
        return Files.readString(path(PROGRAMME), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .dropWhile(line -> !line.equals(title))
                .skip(1)
                .takeWhile(line -> !line.startsWith("По графику"))
                .filter(cell -> !List.of("Макс", "балл").contains(cell))
                .toList();
    }
}
