package opora.network.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.network.Decision;
import opora.network.DecisionState;
import opora.network.SchoolVisit;
import opora.network.VisitFile;
import opora.network.VisitProtocol;
import opora.network.VisitState;
import opora.network.VisitWay;
import opora.territory.School;
import opora.vocabulary.Days;
import opora.vocabulary.Numbers;

/**
 * A visit with everything that happened to it.
 *
 * @param protocol that holds; empty before it was held
 * @param earlier protocols that were mended, the newest first
 * @param history the newest first
 * @param keeps whether the one who looks may plan and tell
 */
public record VisitPage(
        SchoolVisit visit,
        School school,
        VisitState state,
        Optional<Version> protocol,
        List<Version> earlier,
        List<DecisionRow> decisions,
        List<FileRow> files,
        List<Event> history,
        boolean keeps) {

    private static final int KILOBYTE = 1024;

    /** {@code words}: said instead of the texts where they were removed; «» else. */
    public record Version(VisitProtocol protocol, String reason, String who, String words) {}

    /**
     * @param words the decision, or that its words were removed
     * @param buttons what the one who looks can say of it
     */
    public record DecisionRow(
            Decision decision,
            DecisionState state,
            String words,
            List<Event> answers,
            List<Button> buttons) {

        public String until() {
            return Days.spelled(decision.until());
        }

        /** Whether one of the buttons needs a day. */
        public boolean asksDay() {
            return buttons.stream().anyMatch(button -> button.kind().hasDay());
        }
    }

    /** A file that is there, or that was removed: then {@code gone} says so. */
    public record FileRow(VisitFile file, String gone, Optional<Event.Removable> removable) {

        /** «120 КБ». */
        public String size() {
            return Numbers.whole(Math.max(1, (file.size() + KILOBYTE / 2) / KILOBYTE)) + "\u00a0КБ";
        }
    }

    public String title() {
        return "%s: %s, %s".formatted(visit.title(), school.name(), school.municipality().name());
    }

    public String lead() {
        String day = Days.spelled(visit.day());
        String how = isOnline() ? "Посещение онлайн" : "Выезд в школу";
        return switch (state) {
            case COMING -> "%s запланирован%s на %s.".formatted(how, ending(), day);
            case UNTOLD ->
                    "%s был%s запланирован%s на %s, протокола пока нет%s."
                            .formatted(
                                    how,
                                    ending(),
                                    ending(),
                                    day,
                                    keeps ? ": запишите, что было, перенесите или отмените" : "");
            case HELD -> "%s состоял%s %s.".formatted(how, isOnline() ? "ось" : "ся", day);
            case CANCELLED -> "Посещение, которое намечалось на %s, отменено.".formatted(day);
        };
    }

    /** «выезд запланирован», «посещение запланировано». */
    private String ending() {
        return isOnline() ? "о" : "";
    }

    private boolean isOnline() {
        return visit.plan().way() == VisitWay.ONLINE;
    }

    /** Whether the form of the protocol is what came back with mistakes. */
    public boolean isToldWrong(Map<String, String> mistakes) {
        return Stream.of("protocol", "heldDay", "people", "seen", "agreed", "reason")
                .anyMatch(mistakes::containsKey);
    }

    /** Neither told nor cancelled: it can still be moved. */
    public boolean isAhead() {
        return state == VisitState.COMING || state == VisitState.UNTOLD;
    }
}
