package opora.network.web;

import java.util.List;
import java.util.Optional;
import opora.territory.School;

/**
 * What goes on between a school and those who accompany it.
 *
 * @param curators by name
 * @param contact the newest, «звонок 12 ноября 2026»; «» before the first, and for the school itself
 * @param decisions that are open, what presses most first
 * @param visits the latest first
 * @param notes empty for whoever does not read notes
 */
public record SchoolPage(
        School school,
        List<String> curators,
        String contact,
        List<DecisionLine> decisions,
        List<VisitRow> visits,
        Optional<List<NoteRow>> notes,
        boolean keeps) {

    /**
     * @param undoing whether the one who looks can take it back
     * @param removable whether the one who looks can remove the words
     */
    public record NoteRow(long id, String text, String who, boolean undoing, boolean removable) {}

    public String title() {
        return "Посещения и решения: %s, %s".formatted(school.name(), school.municipality().name());
    }

    public String address() {
        return "/visits/schools/" + school.id().value();
    }

    public String lead() {
        // names end with a dot of their own
        String who =
                curators.isEmpty()
                        ? "Куратора у школы сейчас нет"
                        : (curators.size() == 1 ? "Куратор: " : "Кураторы: ")
                                + String.join(", ", curators);
        return contact.isEmpty()
                ? who
                : "%s%s Последняя связь: %s".formatted(who, who.endsWith(".") ? "" : ".", contact);
    }
}
