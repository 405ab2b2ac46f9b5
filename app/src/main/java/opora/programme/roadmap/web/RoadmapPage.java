package opora.programme.roadmap.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Doing;
import opora.programme.roadmap.chart.Drawing;
import opora.programme.roadmap.chart.MonthSheet;
import opora.programme.roadmap.chart.TimeAxis;
import opora.programme.roadmap.term.Moving;
import opora.programme.roadmap.term.Term;
import opora.programme.web.CasePage;
import opora.programme.wording.Provision;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/**
 * A roadmap as a list, along time or by months.
 *
 * @param sections with what the filters let through; empty ones are left out unless nothing is filtered
 * @param all how many activities there are without filters
 * @param responsibles each person or office once, for the filter
 * @param groups all sections, for the filter
 */
public record RoadmapPage(
        CasePage head,
        RoadmapFilter filter,
        List<Section> sections,
        int all,
        List<String> responsibles,
        List<Provision> groups,
        TimeAxis axis,
        LocalDate today,
        Told told) {

    private static final Noun ACTIVITIES = new Noun("мероприятие", "мероприятия", "мероприятий");
    private static final Locale RUSSIAN = Locale.of("ru");

    /** Whether a diary tells how far activities are. */
    public enum Told {
        STATES,
        PLAN_ALONE
    }

    /** @param doing empty while the programme is not carried out */
    public record Row(
            Provision activity, String number, Term term, Drawing drawing, Optional<Doing> doing) {

        public String anchor() {
            return "a" + activity.id();
        }

        /** «75 %»; «» where nothing was reported. */
        public String percent() {
            return doing.flatMap(Doing::percent).map(one -> one + "\u202f%").orElse("");
        }

        public Moving moving() {
            return new Moving(term);
        }

        public List<String> doubts() {
            return term.worded().doubts().stream().map(doubt -> doubt.message()).toList();
        }
    }

    /** @param done how many of all its activities are done */
    public record Section(Provision group, String number, List<Row> rows, long done, int all) {

        public Section {
            rows = List.copyOf(rows);
        }

        public String title() {
            return number + ". " + group.name();
        }
    }

    public boolean isTold() {
        return told == Told.STATES;
    }

    public List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    /** «Мероприятий выполнено 2 из 9, просрочено 1.»; before it is carried out how many there are. */
    public String summary() {
        List<Row> rows = rows();
        String shown =
                rows.size() == all
                        ? "В дорожной карте " + ACTIVITIES.counted(all)
                        : "Показано %d из %s".formatted(rows.size(), ACTIVITIES.counted(all));
        if (!isTold()) {
            return shown + depending() + ".";
        }
        long done = count(rows, ActivityState::isDone);
        long late = count(rows, one -> one == ActivityState.OVERDUE);
        return shown
                + ": выполнено %d из %d".formatted(done, rows.size())
                + (late > 0 ? ", просрочено " + late : "")
                + depending()
                + ".";
    }

    private String depending() {
        long depends =
                rows().stream()
                        .filter(row -> row.term().nature() == Term.Nature.DEPENDS)
                        .count();
        return depends == 0 ? "" : "; сроки, которые зависят от других, — " + depends;
    }

    private static long count(
            List<Row> rows, Predicate<ActivityState> wanted) {
        return rows.stream()
                .flatMap(row -> row.doing().stream())
                .filter(one -> wanted.test(one.state()))
                .count();
    }

    /** Months that hold something; only the one that is asked for. */
    public List<MonthSheet<Row>> months() {
        return axis.list().stream()
                .filter(month -> filter.chosenMonth().filter(one -> !one.equals(month)).isEmpty())
                .map(month -> MonthSheet.of(month, rows(), Row::term))
                .filter(sheet -> !sheet.isEmpty())
                .toList();
    }

    public List<Row> throughout() {
        return of(Term.Nature.THROUGHOUT);
    }

    /** In no month: by somebody's plan, by agreement, without days. */
    public List<Row> floating() {
        return Stream.concat(
                        of(Term.Nature.DEPENDS).stream(), of(Term.Nature.UNKNOWN).stream())
                .toList();
    }

    private List<Row> of(Term.Nature nature) {
        return rows().stream().filter(row -> row.term().nature() == nature).toList();
    }

    public String name(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
        return name.substring(0, 1).toUpperCase(RUSSIAN) + name.substring(1) + " " + month.getYear();
    }

    public List<ActivityState> states() {
        return Arrays.stream(ActivityState.values())
                .filter(one -> one != ActivityState.CANCELLED)
                .toList();
    }

    public List<RoadmapFilter.View> views() {
        return List.of(RoadmapFilter.View.values());
    }

    public String address() {
        return head.address() + "/roadmap";
    }

    public boolean isTodayDrawn() {
        return axis.holds(today);
    }

    /** «17 июня». */
    public String todayTold() {
        return Days.dayAndMonth(today);
    }

    /** Where the name of today stands without leaving the drawing. */
    public int todayMiddle() {
        return Math.clamp(axis.x(today), 32, axis.width() - 32);
    }

    /** Several people or offices in one cell, each by itself. */
    static List<String> responsibles(Provision activity) {
        List<String> names = new ArrayList<>();
        for (String name : activity.value("responsible").split("[,;\\n]")) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }
}
