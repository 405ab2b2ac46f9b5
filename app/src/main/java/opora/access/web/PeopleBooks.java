package opora.access.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import opora.access.Assignment;
import opora.access.People;
import opora.access.Person;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.vocabulary.Days;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The workbooks of people: the list as it is, and the links of those who were invited. */
final class PeopleBooks {

    private static final List<Column> LIST =
            List.of(
                    Column.wrapped("Фамилия и инициалы", 26),
                    Column.wrapped("Электронная почта", 30),
                    Column.text("Доступ", 20),
                    Column.wrapped("Роль", 32),
                    Column.wrapped("Где", 36),
                    Column.text("С какого дня", 14),
                    Column.text("По какой день", 14),
                    Column.text("Действует", 14),
                    Column.wrapped("Основание", 40));

    private static final List<Column> LINKS =
            List.of(
                    Column.wrapped("Фамилия и инициалы", 26),
                    Column.wrapped("Электронная почта", 30),
                    Column.wrapped("Ссылка для входа", 80));

    private PeopleBooks() {}

    /** A line for each assignment. */
    static Workbook list(List<People.Listed> people, String by, Instant at) {
        return new Workbook(
                new Stamp("Люди и доступ", by, at),
                List.of(
                        new Sheet(
                                "Люди",
                                List.of("Люди и доступ"),
                                LIST,
                                1,
                                people.stream()
                                        .flatMap(one ->
                                                one.given().stream()
                                                        .map(given -> cells(one, given)))
                                        .toList(),
                                List.of())));
    }

    private static List<Cell> cells(People.Listed one, People.Given given) {
        Assignment assignment = given.assignment();
        return List.of(
                Cell.of(one.person().name()),
                Cell.of(one.person().email()),
                Cell.of(access(one.person())),
                Cell.of(assignment.role().title()),
                Cell.of(given.place().orElse("школы больше нет в реестре")),
                Cell.of(Days.of(assignment.since())),
                Cell.of(assignment.until().map(Days::of).orElse("")),
                Cell.of(
                        switch (given.time()) {
                            case AHEAD -> "ещё нет";
                            case NOW -> "да";
                            case OVER -> "завершено";
                        }),
                Cell.of(assignment.basis()));
    }

    private static String access(Person person) {
        return switch (person.standing()) {
            case CLOSED -> "закрыт";
            case ERASED -> "стёрт";
            case OPEN ->
                    switch (person.password()) {
                        case OWN -> "открыт";
                        case NONE -> "ждём по ссылке";
                        case DEMO -> "учебный";
                    };
        };
    }

    /** {@code lines}: name, e-mail address, link. */
    static Workbook links(List<List<String>> lines, String by, Instant at) {
        return new Workbook(
                new Stamp("Ссылки для входа", by, at),
                List.of(
                        new Sheet(
                                "Ссылки",
                                List.of("Ссылки для входа: передайте каждому только его ссылку"),
                                LINKS,
                                1,
                                lines.stream()
                                        .map(line -> line.stream().map(Cell::of).toList())
                                        .toList(),
                                List.of())));
    }

    static ResponseEntity<byte[]> download(Workbook book, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(out.toByteArray());
    }
}
