package opora.reports.listannex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.identification.Certainty;
import opora.identification.Footing;
import opora.identification.JudgedOutcome;
import opora.identification.Missing;
import opora.identification.Missing.Reason;
import opora.identification.MissingWords;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict;
import opora.identification.Verdict.Status;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.reports.list.Arranged;
import opora.reports.list.Reasons;
import opora.vocabulary.Noun;

/** What stands under the tables: small groups, schools on the edge, municipalities without a listed school, schools without data. */
final class AnnexNotes {

    /** The mark of a small group. */
    static final String SMALL = "\u00a0*";

    private static final Noun STANDS = new Noun("стоит", "стоят", "стоят");

    private final SchoolList list;
    private final Arranged arranged;

    AnnexNotes(SchoolList list, Arranged arranged) {
        this.list = list;
        this.arranged = arranged;
    }

    /** «Русский 6, 2021». */
    static String procedure(JudgedOutcome outcome) {
        return outcome.procedure().shortTitle() + ", " + outcome.year();
    }

    List<Block> underListed() {
        List<Block> notes = new ArrayList<>();
        notes.add(
                note(
                        "«Русский 6» — ВПР по русскому языку за 6 класс. «Не справились» — сколько участников из скольких."));
        notes.addAll(smallGroups(Status.LOW_RESULTS));
        notes.addAll(onTheEdge());
        notes.addAll(withoutListed());
        return notes;
    }

    List<Block> underAtRisk() {
        return smallGroups(Status.AT_RISK);
    }

    private List<Block> smallGroups(Status status) {
        boolean any =
                arranged.of(status).stream()
                        .flatMap(entry -> Reasons.of(entry.verdict(), list).stream())
                        .anyMatch(JudgedOutcome::smallGroup);
        return any
                ? List.of(
                        note(
                                "* В группе меньше %d участников: один ученик меняет долю больше чем на 10 процентных пунктов."
                                        .formatted(JudgedOutcome.SMALL_BELOW)))
                : List.of();
    }

    /** A school is on the edge when none of its clauses stands more surely. */
    private List<Block> onTheEdge() {
        List<Entry> listed = arranged.of(Status.LOW_RESULTS);
        List<Integer> numbers = new ArrayList<>();
        for (int at = 0; at < listed.size(); at++) {
            if (isOnTheEdge(listed.get(at))) {
                numbers.add(at + 1);
            }
        }
        if (numbers.isEmpty()) {
            return List.of();
        }
        return List.of(
                note(
                        "На грани в перечне %s %s из %d: №\u00a0%s. Вероятность, что основание выполнено на самом деле, а не случайно, меньше 70\u202f%%: её дают доли всех учтённых процедур при их числе участников, если считать процедуры независимыми."
                                .formatted(
                                        STANDS.form(numbers.size()),
                                        Noun.SCHOOL.counted(numbers.size()),
                                        listed.size(),
                                        NumberRanges.of(numbers))));
    }

    private boolean isOnTheEdge(Entry entry) {
        return Footing.of(entry.verdict(), list.method(), list.year()).stream()
                .max(Comparator.comparingDouble(Footing::probability))
                .map(Footing::certainty)
                .filter(certainty ->
                        certainty == Certainty.ON_THE_EDGE || certainty == Certainty.UNLIKELY)
                .isPresent();
    }

    private List<Block> withoutListed() {
        String names = arranged.withoutListed();
        return names.isEmpty()
                ? List.of()
                : List.of(
                        new Paragraph(
                                Style.TEXT,
                                Align.BOTH,
                                "Школ из перечня нет в муниципалитетах: " + names + "."));
    }

    /** «edu700123 Боровинская СОШ — школы нет в загруженных результатах; …». */
    String noData() {
        return arranged.of(Status.NO_DATA).stream()
                        .map(this::withoutData)
                        .collect(Collectors.joining("; "))
                + ". Вывода нет, и это не значит, что трудностей нет.";
    }

    private String withoutData(Entry entry) {
        String why =
                switch (entry.verdict().verdict()) {
                    case Verdict.NoData noData -> why(noData);
                    case Verdict.LowResults _, Verdict.AtRisk _, Verdict.Clear _ ->
                            throw new IllegalArgumentException(entry + " has data");
                };
        return "%s %s — %s".formatted(entry.place().code(), Arranged.nameOf(entry), why);
    }

    /** What was not loaded for anybody is no reason of this school, unless there is no other. */
    private String why(Verdict.NoData noData) {
        Map<Reason, List<Missing>> byReason = new EnumMap<>(Reason.class);
        for (Missing one : noData.because()) {
            byReason.computeIfAbsent(one.reason(), _ -> new ArrayList<>()).add(one);
        }
        if (byReason.size() > 1) {
            byReason.remove(Reason.NOT_LOADED);
        }
        return byReason.values().stream()
                .map(same -> MissingWords.inSentence(same, list.method()))
                .collect(Collectors.joining(", "));
    }

    private static Block note(String text) {
        return new Paragraph(Style.NOTE, Align.BOTH, text);
    }
}
