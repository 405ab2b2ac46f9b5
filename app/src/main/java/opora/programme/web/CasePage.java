package opora.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Authorship;
import opora.programme.Owners.Names;
import opora.programme.Programme;
import opora.programme.Readership;
import opora.programme.Remarks;
import opora.programme.agreement.Stage;

/**
 * What stands above every page of a programme.
 *
 * @param part what the viewer has to do with it
 */
public record CasePage(Programme programme, String owner, Part part) {

    public enum Part {
        WRITES,
        REVIEWS,
        READS,
        /** and nothing else than what was approved */
        READS_APPROVED
    }

    /** A tab of the case. */
    public record Tab(String key, String title, String address) {}

    public static CasePage of(Viewer viewer, Programme programme, Names names) {
        return new CasePage(programme, names.of(programme), part(viewer, programme));
    }

    private static Part part(Viewer viewer, Programme programme) {
        if (Authorship.writes(viewer, programme)) {
            return Part.WRITES;
        }
        if (Remarks.takesPart(viewer, programme)) {
            return Part.REVIEWS;
        }
        return Readership.readsDrafts(viewer.scope(), programme) ? Part.READS : Part.READS_APPROVED;
    }

    public boolean writes() {
        return part == Part.WRITES;
    }

    public boolean takesPart() {
        return part == Part.WRITES || part == Part.REVIEWS;
    }

    /** Whether the viewer may say something of a place now. */
    public boolean mayRemark() {
        return takesPart() && !programme.course().isOver();
    }

    /** Whether the words may be changed by the viewer now. */
    public boolean mayWrite() {
        return writes() && programme.course().isOpen();
    }

    public String address() {
        return programme.address();
    }

    public String period() {
        return ProgrammesPage.days(programme);
    }

    /** «на согласовании у куратора»; «» when it waits for nobody. */
    public String waiting() {
        return programme.course().waiting().map(Stage::where).orElse("");
    }

    public Optional<String> approved() {
        return programme.course().approved().map(step -> step.paper());
    }

    public List<Tab> tabs() {
        List<Tab> tabs =
                new ArrayList<>(
                        List.of(
                                new Tab("show", "Обзор", address()),
                                new Tab("text", "Текст", address() + "/text"),
                                new Tab("roadmap", "Дорожная карта", address() + "/roadmap"),
                                new Tab("diary", "Дневник", address() + "/diary"),
                                new Tab("course", "Согласование", address() + "/course")));
        if (part != Part.READS_APPROVED) {
            tabs.add(new Tab("history", "История", address() + "/history"));
        }
        return tabs;
    }
}
