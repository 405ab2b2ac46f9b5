package opora.overview.home;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opora.access.Right;
import opora.access.Viewer;
import opora.notices.Dates;
import opora.notices.Dates.Dated;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;

/** What is said when nothing waits: the next day that is set, and what would make a task. */
@Component
class Calm {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final List<Dates> rooms;

    Calm(List<Dates> rooms) {
        this.rooms = rooms;
    }

    String of(Look look) {
        Optional<Dated> next =
                rooms.stream()
                        .flatMap(room -> room.dates(look.viewer()).stream())
                        .filter(date -> !date.day().isBefore(look.today()))
                        .min(Comparator.comparing(Dated::day));
        return next.map(Calm::ahead).orElse("") + comes(look.viewer());
    }

    /** «Впереди 27 ноября — последний день: школы проверяют свои данные.» */
    private static String ahead(Dated day) {
        String title = day.title().substring(0, 1).toLowerCase(RUSSIAN) + day.title().substring(1);
        return "Впереди %s — %s. ".formatted(Days.dayAndMonth(day.day()), title);
    }

    private static String comes(Viewer viewer) {
        if (viewer.may(Right.LOAD_DATA)) {
            return "Новое дело появится, когда придут файлы, сверка найдёт расхождение или школа оспорит число.";
        }
        if (viewer.may(Right.PUT_IN_FORCE)) {
            return "Новое дело появится, когда будет готов черновик перечня или придут заявления школ.";
        }
        if (viewer.may(Right.ANSWER_DISPUTES)) {
            return "Новое дело появится, когда сверка найдёт расхождение в данных ваших школ, школа оспорит число или у приглашённого кончится срок ссылки.";
        }
        if (viewer.may(Right.DISPUTE)) {
            return "Новое дело появится, когда сверка найдёт расхождение в данных школы или откроется окно уточнений.";
        }
        if (viewer.may(Right.CALL_SCHOOLS)) {
            return "Новое дело появится, когда будет повод позвонить школе.";
        }
        return viewer.may(Right.INVITE_REGION)
                ? "Новое дело появится, когда у приглашённого кончится срок ссылки."
                : "У этой роли пока нет своих дел в Опоре. Если придут напоминания, они встанут здесь.";
    }
}
