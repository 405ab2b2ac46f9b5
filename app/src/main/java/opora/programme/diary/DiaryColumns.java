package opora.programme.diary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.Days;

/** What a printed diary says beside activities, by the key of its column; nothing of those of which nothing was written: their cells are left for the pen. */
public final class DiaryColumns {

    private DiaryColumns() {}

    public static Map<ProvisionId, Map<String, String>> of(Diary diary) {
        Map<ProvisionId, Map<String, String>> columns = new LinkedHashMap<>();
        for (Provision activity : diary.activities()) {
            List<Entry> entries = Entries.counting(diary.entries(activity.id()));
            if (!entries.isEmpty()) {
                columns.put(
                        activity.id(),
                        Map.of(
                                "done", done(entries.getLast(), diary.doing(activity)),
                                "reason", reasons(entries)));
            }
        }
        return columns;
    }

    /** «66 %, 15.06.2027, охват 41 из 48; просрочено». */
    private static String done(Entry newest, Doing doing) {
        return newest.percent()
                + "\u202f%, "
                + Days.of(newest.last())
                + doing.reached().map(one -> "\nохват " + one + planned(doing)).orElse("")
                + "\n"
                + doing.state().title().toLowerCase(java.util.Locale.of("ru"));
    }

    private static String planned(Doing doing) {
        return doing.planned().map(one -> " из " + one).orElse("");
    }

    private static String reasons(List<Entry> entries) {
        return entries.stream()
                .map(Entry::reason)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
