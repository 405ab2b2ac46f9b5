package opora.programme.diary.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Diary;
import opora.programme.diary.Doing;
import opora.programme.timing.Period;
import opora.programme.web.CasePage;
import opora.programme.wording.Edition;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.Noun;

/**
 * The diary of a programme.
 *
 * @param sentence how far it is
 * @param bands sections with what the filter leaves of them
 * @param dropped activities that the programme asks for no more, with entries
 */
public record DiaryPage(
        CasePage head,
        DiaryFilter filter,
        String sentence,
        List<Band> bands,
        List<Row> dropped,
        Choices choices,
        Writing writing) {

    private static final Noun ACTIVITIES = new Noun("мероприятие", "мероприятия", "мероприятий");
    private static final int MOST_MONTHS = 48;
    private static final Locale RUSSIAN = Locale.of("ru");

    /** Whether whoever looks writes in it now. */
    public enum Writing {
        OPEN,
        CLOSED
    }

    public record Band(String title, String summary, List<Row> rows) {}

    public record Row(
            String number,
            String address,
            String text,
            String responsible,
            String timing,
            String percent,
            String coverage,
            ActivityState state,
            String note) {}

    /** Of the filter; sections by the number of their provision. */
    public record Choices(
            Map<String, String> sections, List<String> responsible, List<YearMonth> months) {

        /** «июнь 2027». */
        public String title(YearMonth month) {
            return month.getMonth()
                            .getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, RUSSIAN)
                    + " "
                    + month.getYear();
        }
    }

    static DiaryPage of(CasePage head, Diary diary, DiaryFilter filter, Writing writing) {
        Edition edition = diary.edition();
        Map<ProvisionId, Doing> doings = diary.doings();
        Optional<Period> period = Diary.period(edition);
        Numbering numbering = Numbering.of(edition);
        List<Band> bands = new ArrayList<>();
        Map<String, String> sections = new java.util.LinkedHashMap<>();
        for (Provision section : edition.list("activity_group")) {
            List<Provision> own = edition.children(section.id(), "activity");
            List<Row> rows = new ArrayList<>();
            for (Provision one : own) {
                Doing doing = diary.doing(one);
                if (filter.wants(one, doing, period)) {
                    rows.add(row(head, numbering.of(one), one, doing));
                }
            }
            String title = numbering.of(section) + ". " + section.name();
            if (!own.isEmpty()) {
                sections.put(section.id().toString(), title);
            }
            if (!rows.isEmpty()) {
                bands.add(new Band(title, summary(own, doings), rows));
            }
        }
        return new DiaryPage(
                head,
                filter,
                DoingWords.sentence(doings.values(), diary.day()),
                bands,
                dropped(head, diary),
                choices(edition, sections, period),
                writing);
    }

    private static String summary(List<Provision> own, Map<ProvisionId, Doing> doings) {
        long done =
                own.stream()
                        .flatMap(one -> Optional.ofNullable(doings.get(one.id())).stream())
                        .filter(one -> one.state().isDone())
                        .count();
        return "выполнено %d из %d".formatted(done, own.size());
    }

    private static Row row(CasePage head, String number, Provision one, Doing doing) {
        return new Row(
                number,
                head.address() + "/diary/" + one.id(),
                one.name(),
                one.value("responsible"),
                one.value("timing"),
                DoingWords.percent(doing),
                DoingWords.coverage(doing),
                doing.state(),
                DoingWords.note(doing));
    }

    private static List<Row> dropped(CasePage head, Diary diary) {
        return diary.dropped().stream()
                .map(id ->
                        new Row(
                                "",
                                head.address() + "/diary/" + id,
                                "Мероприятие, которого в программе больше нет (пункт %s)"
                                        .formatted(id),
                                "",
                                "",
                                "",
                                "",
                                ActivityState.CANCELLED,
                                ""))
                .toList();
    }

    private static Choices choices(
            Edition edition, Map<String, String> sections, Optional<Period> period) {
        return new Choices(
                sections,
                edition.list("activity").stream()
                        .map(one -> one.value("responsible"))
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                period.map(DiaryPage::months).orElse(List.of()));
    }

    private static List<YearMonth> months(Period period) {
        YearMonth last = YearMonth.from(period.foreseen().last());
        return Stream.iterate(YearMonth.from(period.first()), one -> one.plusMonths(1))
                .takeWhile(one -> !one.isAfter(last))
                .limit(MOST_MONTHS)
                .toList();
    }

    public boolean isStarted() {
        return head.programme().course().approved().isPresent();
    }

    public boolean isBlank() {
        return choices.sections().isEmpty() && dropped.isEmpty();
    }

    public boolean mayWrite() {
        return writing == Writing.OPEN;
    }

    public String counted() {
        return ACTIVITIES.counted(bands.stream().mapToInt(one -> one.rows().size()).sum());
    }

    /** Why nothing is written now; «» while it is carried out. */
    public String resting() {
        return head.programme().course().isCarriedOut()
                ? ""
                : head.programme().course().closedBecause();
    }
}
