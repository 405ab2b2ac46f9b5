package opora.programme.roadmap.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.programme.roadmap.RoadmapImports.Compared;
import opora.programme.roadmap.taking.ChosenActivity;
import opora.programme.roadmap.taking.Mends;
import opora.programme.roadmap.taking.RoadmapPlan;
import opora.programme.roadmap.taking.RoadmapPlan.Fate;
import opora.programme.roadmap.taking.RoadmapPlan.Row;
import opora.programme.roadmap.term.Term;
import opora.programme.web.CasePage;
import opora.programme.wording.Differing;
import opora.programme.wording.Field;
import opora.programme.wording.Kinds;
import opora.vocabulary.Noun;

/**
 * What taking a table would do.
 *
 * @param edited the row whose fields are open though nothing is doubtful there
 * @param refused why nothing was taken; «» otherwise
 * @param since what others changed in the programme while the table was looked through
 */
public record ImportPreviewPage(
        CasePage head,
        Compared compared,
        Optional<Integer> edited,
        String refused,
        List<Differing> since) {

    /** A form with more fields than this is refused by the server. */
    private static final int MOST_OPEN = 100;

    private static final Noun ACTIVITIES = new Noun("мероприятие", "мероприятия", "мероприятий");
    private static final List<String> MENDED =
            List.of("text", "timing", "responsible", "result", "coverage", "evidence", "number");

    /**
     * A field of a row that can be mended here.
     *
     * @param mistake what has to be mended before the row can be taken; «» otherwise
     */
    public record Cell(
            String name, Field field, String value, String mistake, List<String> doubts) {

        public int rows() {
            return (int) Math.clamp(value.lines().count() + value.length() / 90, 2, 8);
        }
    }

    public RoadmapPlan plan() {
        return compared.plan();
    }

    /** «24 мероприятия: добавится 20, заменит 2, уже есть 1, не берём 1». */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            long count = plan().count(fate);
            if (count > 0) {
                parts.add(fate.title() + " " + count);
            }
        }
        return "В таблице %s: %s."
                .formatted(
                        ACTIVITIES.counted(compared.chosen().activities().size()),
                        String.join(", ", parts));
    }

    /** «3 мероприятия дорожной карты в таблице не названы и останутся как есть». */
    public String kept() {
        int kept = plan().kept().size();
        return kept == 0
                ? ""
                : "В дорожной карте останутся как есть ещё %s.".formatted(ACTIVITIES.counted(kept));
    }

    public long doubtful() {
        return compared.chosen().activities().stream()
                .filter(ChosenActivity::isTaken)
                .filter(ChosenActivity::isDoubtful)
                .count();
    }

    public Term term(ChosenActivity activity) {
        return Term.of(activity.timing(), compared.period());
    }

    /** Whether the fields of the row stand open. */
    public boolean isOpen(Row row) {
        return edited.filter(at -> at == row.activity().row()).isPresent()
                || row.activity().isTaken() && row.activity().isDoubtful() && isAmongFirst(row);
    }

    private boolean isAmongFirst(Row row) {
        return compared.chosen().activities().stream()
                .filter(ChosenActivity::isDoubtful)
                .limit(MOST_OPEN)
                .anyMatch(one -> one.row() == row.activity().row());
    }

    public List<Cell> cells(Row row) {
        ChosenActivity activity = row.activity();
        return MENDED.stream()
                .map(code -> Kinds.shipped().get("activity").field(code).orElseThrow())
                .map(field ->
                        new Cell(
                                Mends.name(activity.row(), field.code()),
                                field,
                                activity.value(field.code()),
                                activity.mistakes().getOrDefault(field.code(), ""),
                                activity.doubts(field.code())))
                .toList();
    }

    public String choice(ChosenActivity activity) {
        return Mends.name(activity.row(), "leave");
    }

    public String sectionTitle(RoadmapPlan.Section section) {
        return Mends.name(section.section().row(), "title");
    }
}
