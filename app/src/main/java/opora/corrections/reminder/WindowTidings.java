package opora.corrections.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.corrections.Reminder;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.Window;
import opora.corrections.window.WindowTurn;
import opora.territory.School;
import opora.vocabulary.Days;

/** What schools and municipalities hear when the region opens a window, moves its days or closes it. */
final class WindowTidings {

    private final Window window;
    private final WindowTurn turn;

    private WindowTidings(Window window, WindowTurn turn) {
        this.window = window;
        this.turn = turn;
    }

    /** {@code rows}: all schools of the window, which stands after the turn. */
    static List<Reminder> of(Window window, WindowTurn turn, List<SchoolRow> rows) {
        WindowTidings tidings = new WindowTidings(window, turn);
        List<Reminder> told = new ArrayList<>();
        Map<Long, List<School>> districts = new TreeMap<>();
        for (SchoolRow row : rows) {
            told.add(tidings.toSchool(row.school()));
            districts
                    .computeIfAbsent(
                            row.school().municipality().id().value(), _ -> new ArrayList<>())
                    .add(row.school());
        }
        districts.values().forEach(schools -> told.add(tidings.toMunicipality(schools)));
        return told;
    }

    private Reminder toSchool(School school) {
        String until = Days.of(window.term().schoolsUntil());
        return reminder(
                Audience.SCHOOL,
                school,
                switch (turn) {
                    case OPENED -> "Окно уточнений открыто: проверьте данные школы по " + until;
                    case MOVED -> "Сроки окна уточнений изменены: школам по " + until;
                    case CLOSED -> "Окно уточнений закрыто";
                },
                switch (turn) {
                    case OPENED, MOVED -> "Подтвердите, что всё верно, или оспорьте число.";
                    case CLOSED ->
                            "Новых заявлений больше нет. Решения видны на страницах заявлений.";
                },
                window.term().schoolsUntil());
    }

    private Reminder toMunicipality(List<School> schools) {
        String until = Days.of(window.term().schoolsUntil());
        String answers = Days.of(window.term().answersUntil());
        return reminder(
                Audience.MUNICIPALITY,
                schools.getFirst(),
                switch (turn) {
                    case OPENED -> "Окно уточнений открыто: школы проверяют данные по " + until;
                    case MOVED -> "Сроки окна уточнений изменены: муниципалитетам по " + answers;
                    case CLOSED -> "Окно уточнений закрыто";
                },
                switch (turn) {
                    case OPENED ->
                            "Ваших школ в окне: %d. На заявления школ отвечайте по %s."
                                    .formatted(schools.size(), answers);
                    case MOVED -> "Школам — по %s.".formatted(until);
                    case CLOSED -> "Ответы больше не принимаются, остальное решает регион.";
                },
                window.term().answersUntil());
    }

    private Reminder reminder(
            Audience to, School school, String title, String text, LocalDate last) {
        String address =
                switch (to) {
                    case SCHOOL -> window.address() + "/schools/" + school.id().value();
                    case MUNICIPALITY, REGION -> window.address();
                };
        return new Reminder(
                Reminder.Sort.WINDOW,
                to.right(),
                to.place(school),
                "corrections/%d/%d".formatted(window.id(), window.terms().size()),
                title,
                text,
                address,
                turn == WindowTurn.CLOSED ? Optional.empty() : Optional.of(last));
    }
}
