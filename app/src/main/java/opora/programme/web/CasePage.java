package opora.programme.web;

import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Authorship;
import opora.programme.Owners.Names;
import opora.programme.Programme;
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
        READS
    }

    /** A tab of the case. */
    public record Tab(String key, String title, String address) {}

    public static CasePage of(Viewer viewer, Programme programme, Names names) {
        Part part =
                Authorship.writes(viewer, programme)
                        ? Part.WRITES
                        : Remarks.takesPart(viewer, programme) ? Part.REVIEWS : Part.READS;
        return new CasePage(programme, names.of(programme), part);
    }

    public boolean writes() {
        return part == Part.WRITES;
    }

    public boolean takesPart() {
        return part != Part.READS;
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
        return List.of(
                new Tab("show", "Обзор", address()),
                new Tab("text", "Текст", address() + "/text"),
                new Tab("roadmap", "Дорожная карта", address() + "/roadmap"),
                new Tab("diary", "Дневник", address() + "/diary"),
                new Tab("course", "Согласование", address() + "/course"),
                new Tab("history", "История", address() + "/history"));
    }
}
