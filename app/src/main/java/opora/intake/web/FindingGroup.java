package opora.intake.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opora.intake.CheckedBatch;
import opora.intake.CheckedFile;
import opora.intake.FileTitles;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * Findings of one kind and severity on the page of a load.
 *
 * @param tag class of the severity; {@code word} names it
 * @param count of all, also those that are not shown
 * @param files that have them, each with how many
 * @param first shown at once
 * @param rest shown when it is unfolded
 */
public record FindingGroup(
        String tag,
        String word,
        String title,
        int count,
        List<String> files,
        List<FindingRow> first,
        List<FindingRow> rest) {

    private static final int AT_ONCE = 5;
    private static final int ON_THE_PAGE = 200;
    private static final int FILES_NAMED = 2;
    private static final Noun IN_FILES = new Noun("файле", "файлах", "файлах");

    private record Sort(Severity severity, Kind kind) implements Comparable<Sort> {
        @Override
        public int compareTo(Sort other) {
            return Comparator.comparing(Sort::severity)
                    .thenComparing(Sort::kind)
                    .compare(this, other);
        }
    }

    private static final class Gathered {
        final List<FindingRow> rows = new ArrayList<>();
        final List<String> files = new ArrayList<>();
        int count;

        void add(String file, List<FindingRow> found, int all) {
            rows.addAll(found);
            files.add(all == 1 ? file : file + ": " + Numbers.whole(all));
            count += all;
        }
    }

    /** Errors first, then warnings; inside them the most frequent first. Questions have a form of their own. */
    static List<FindingGroup> of(CheckedBatch checked) {
        FileTitles titles = FileTitles.of(checked.batch().files());
        Map<Sort, Gathered> sorts = new TreeMap<>();
        checked.files().forEach(file -> gather(file, titles.of(file.file().id()), sorts));
        List<Map.Entry<Sort, Gathered>> ordered = new ArrayList<>(sorts.entrySet());
        ordered.sort(
                Map.Entry.<Sort, Gathered>comparingByKey(Comparator.comparing(Sort::severity))
                        .thenComparing(entry -> -entry.getValue().count));
        int left = ON_THE_PAGE - ordered.stream().mapToInt(entry -> first(entry).size()).sum();
        List<FindingGroup> groups = new ArrayList<>();
        for (Map.Entry<Sort, Gathered> entry : ordered) {
            FindingGroup group = group(entry, Math.max(0, left));
            left -= group.rest().size();
            groups.add(group);
        }
        return groups;
    }

    private static void gather(CheckedFile file, String title, Map<Sort, Gathered> sorts) {
        Map<Sort, List<FindingRow>> here = new TreeMap<>();
        for (Finding finding : file.findings()) {
            if (finding.severity() == Severity.QUESTION) {
                continue;
            }
            here.computeIfAbsent(
                            new Sort(finding.severity(), finding.kind()), sort -> new ArrayList<>())
                    .add(FindingRow.of(title, finding));
        }
        Map<Kind, Integer> unsaid = new TreeMap<>(file.counts());
        file.findings().forEach(finding -> unsaid.merge(finding.kind(), -1, Integer::sum));
        here.forEach((sort, rows) -> {
            int more = unsaid.getOrDefault(sort.kind(), 0);
            unsaid.put(sort.kind(), 0);
            sorts.computeIfAbsent(sort, same -> new Gathered())
                    .add(title, rows, rows.size() + more);
        });
    }

    private static List<FindingRow> first(Map.Entry<Sort, Gathered> entry) {
        return entry.getValue().rows.stream().limit(AT_ONCE).toList();
    }

    private static FindingGroup group(Map.Entry<Sort, Gathered> entry, int room) {
        Gathered found = entry.getValue();
        return new FindingGroup(
                switch (entry.getKey().severity()) {
                    case ERROR -> "late";
                    case ASIDE, QUESTION, WARNING -> "warn";
                },
                FindingRow.word(entry.getKey().severity()),
                KindTitles.of(entry.getKey().kind()),
                found.count,
                List.copyOf(found.files),
                first(entry),
                found.rows.stream().skip(AT_ONCE).limit(room).toList());
    }

    /** Neither shown nor folded: they are in the workbook or only counted. */
    public int more() {
        return count - first.size() - rest.size();
    }

    public boolean isInFewFiles() {
        return files.size() <= FILES_NAMED;
    }

    public String inFewFiles() {
        return String.join("; ", files);
    }

    /** «в 8 файлах». */
    public String inFiles() {
        return "в %d\u00a0%s".formatted(files.size(), IN_FILES.form(files.size()));
    }
}
