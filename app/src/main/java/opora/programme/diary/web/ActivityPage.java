package opora.programme.diary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Doing;
import opora.programme.diary.Entries;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryForm;
import opora.programme.web.CasePage;
import opora.vocabulary.Days;

/**
 * One activity with all that was written about it.
 *
 * @param asked what evidence it asks for
 * @param written the newest first
 * @param mistakes by the name of the field
 * @param part what whoever looks may do
 */
public record ActivityPage(
        CasePage head,
        String id,
        String title,
        List<Fact> facts,
        ActivityState state,
        String note,
        List<String> asked,
        Hints hints,
        List<Written> written,
        EntryForm form,
        Map<String, String> mistakes,
        Part part) {

    public enum Part {
        WRITES,
        /** takes out what was written about pupils */
        REMOVES,
        READS
    }

    public record Fact(String label, String text) {}

    /** @param planned «» where the activity itself says whom it is to reach: then it is not asked for */
    public record Hints(String percent, String reached, String planned, String reason) {}

    /** An entry. @param standing what became of it: «» while it counts */
    public record Written(
            Entry entry,
            String title,
            String days,
            String who,
            String standing,
            List<Entry.Evidence> files) {

        public boolean counts() {
            return standing.isEmpty();
        }
    }

    static List<Written> written(List<Entry> all) {
        List<Entry> counting = Entries.counting(all);
        List<Written> written = new ArrayList<>();
        for (Entry one : all.reversed()) {
            Optional<Entry> counts =
                    counting.stream().filter(each -> each.id() == one.id()).findFirst();
            String standing =
                    one.takenBack()
                            .map(back ->
                                    "забрана, %s, %s: %s"
                                            .formatted(
                                                    back.byName(),
                                                    Days.withTime(back.at()),
                                                    back.reason()))
                            .orElseGet(() -> counts.isPresent() ? "" : "исправлена новой записью");
            written.add(
                    new Written(
                            one,
                            one.percent() + "\u202f%",
                            DoingWords.days(one.days()),
                            one.signature().byName() + ", " + Days.withTime(one.signature().at()),
                            standing,
                            one.evidence()));
        }
        return written;
    }

    static Hints hints(Doing doing, Optional<Entry> newest) {
        return new Hints(
                newest.map(one ->
                                "Было %d. Сколько сделано всего, от 0 до 100"
                                        .formatted(one.percent()))
                        .orElse("Сколько сделано всего, от 0 до 100"),
                doing.planned()
                        .map(one -> "Всего с начала; план %d".formatted(one))
                        .orElse("Всего с начала, только число"),
                doing.planned().isPresent() && newest.flatMap(Entry::planned).isEmpty()
                        ? ""
                        : "Если он известен",
                doing.state() == ActivityState.OVERDUE
                        ? "Обязательно: срок был до "
                                + doing.due().map(Days::spelled).orElse("конца программы")
                        : "Если сделано позже срока или стало меньше, чем было");
    }

    public String address() {
        return head.address() + "/diary/" + id;
    }

    public boolean mayWrite() {
        return part == Part.WRITES;
    }

    public boolean mayRemove() {
        return part == Part.REMOVES;
    }

    public boolean isMending() {
        return form.replaces().isPresent();
    }

    ActivityPage with(EntryForm typed, Map<String, String> wrong) {
        return new ActivityPage(
                head, id, title, facts, state, note, asked, hints, written, typed, wrong, part);
    }
}
