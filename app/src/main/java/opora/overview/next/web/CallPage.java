package opora.overview.next.web;

import java.util.List;
import java.util.Optional;
import opora.identification.StatusTag;
import opora.overview.next.order.Ranked;

/** One school: why it is to be called, what to write down, what was done before. */
public record CallPage(
        Ranked ranked, Optional<StatusTag> status, String lead, List<Event> history) {

    /**
     * @param undoing whether the one who looks can take it back
     * @param removable whether the one who looks can remove the words
     */
    public record Event(
            long id, String title, String text, String who, boolean undoing, boolean removable) {}

    public String name() {
        return ranked.school().name();
    }

    public long school() {
        return ranked.school().id().value();
    }

    public String address() {
        return "/next/schools/" + school();
    }
}
