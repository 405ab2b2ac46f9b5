package opora.programme.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.layout.Block.Item;
import opora.programme.layout.Block.Line;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.vocabulary.Days;

/** Provisions as lists, and the passport, which repeats in brief what stands elsewhere: it is entered once. */
final class Items {

    /** What stands before the text of a kind, what the text is, what is listed below. */
    private static final Map<String, List<String>> SHOWN =
            Map.ofEntries(
                    Map.entry("term", List.of("term", "meaning", "")),
                    Map.entry("goal", List.of("name", "text", "why")),
                    Map.entry("participant", List.of("name", "functions", "")),
                    Map.entry("direction", List.of("", "text", "items")),
                    Map.entry("result", List.of("", "text", "items")),
                    Map.entry("stage", List.of("title", "text", "")),
                    Map.entry("financing", List.of("source", "text", "")),
                    Map.entry("risk", List.of("", "risk", "mitigation")),
                    Map.entry("control", List.of("who", "what", "")),
                    Map.entry("indicator", List.of("", "name", "")),
                    Map.entry("measure", List.of("name", "text", "")));

    private static final List<String> UNNUMBERED =
            List.of("term", "ground", "participant", "financing", "control", "stage", "measure");

    private final Edition edition;
    private final Cells cells;

    Items(Edition edition, Cells cells) {
        this.edition = edition;
        this.cells = cells;
    }

    List<Block> list(String kind) {
        List<Provision> all = edition.list(kind);
        return all.isEmpty()
                ? List.of()
                : List.of(new Block.Items(all.stream().map(one -> item(one, all.size())).toList()));
    }

    private Item item(Provision one, int of) {
        List<String> shown =
                SHOWN.getOrDefault(one.kind().code(), List.of("", one.kind().naming().code(), ""));
        boolean numbered = of > 1 && !UNNUMBERED.contains(one.kind().code());
        return new Item(
                one,
                numbered ? cells.number(one) : "",
                lead(one, shown.get(0)),
                cells.lines(one, shown.get(1)),
                shown.get(2).isEmpty() ? List.of() : cells.lines(one, shown.get(2)));
    }

    private String lead(Provision one, String field) {
        String lead = field.isEmpty() ? "" : String.join(" ", cells.lines(one, field));
        List<String> more = new ArrayList<>();
        if (one.is("stage")) {
            more.addAll(cells.lines(one, "timing"));
        }
        if (one.is("financing")) {
            more.addAll(cells.lines(one, "year"));
            cells.lines(one, "sum").forEach(sum -> more.add(sum + " ₽"));
        }
        return more.isEmpty() ? lead : lead + " (" + String.join(", ", more) + ")";
    }

    List<Line> passport(Provision part) {
        return edition.children(part.id(), "passport_row").stream()
                .map(row -> new Line(row, row.value("label"), content(row)))
                .toList();
    }

    private List<String> content(Provision row) {
        List<String> lines = new ArrayList<>(row.lines("text"));
        String source = row.value("source");
        switch (source) {
            case "own" -> {}
            case "title", "developer", "executors" ->
                    lines.addAll(edition.programme().lines(source));
            case "term" -> lines.add(term());
            default -> lines.addAll(brief(source));
        }
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** In its own words, else by its days. */
    private String term() {
        Provision programme = edition.programme();
        String words = programme.value("term");
        if (!words.isEmpty()) {
            return words;
        }
        Optional<String> ends = day(programme, "ends");
        return day(programme, "starts")
                .map(starts ->
                        ends.map(end -> starts + " — " + end).orElse("с " + starts + ", постоянно"))
                .orElse("");
    }

    private static Optional<String> day(Provision programme, String field) {
        return Optional.of(programme.value(field))
                .filter(text -> !text.isEmpty())
                .map(text -> Days.spelled(LocalDate.parse(text)));
    }

    private List<String> brief(String kind) {
        List<Provision> all = edition.list(kind);
        List<String> lines = new ArrayList<>();
        for (Provision one : all) {
            Item item = item(one, all.size());
            String text = String.join(" ", item.lines());
            String number = item.number().isEmpty() ? "" : item.number() + ". ";
            String lead = item.lead().isEmpty() ? "" : item.lead() + (text.isEmpty() ? "" : ": ");
            lines.add(number + lead + text);
            if (one.is("risk") || one.is("result")) {
                lines.addAll(item.under());
            }
        }
        return lines;
    }
}
