package opora.programme.diary.web;

import java.util.List;
import java.util.Optional;
import opora.programme.Diaries.Overdue;
import opora.programme.Owners.Names;
import opora.programme.Programme;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import org.jspecify.annotations.Nullable;

/**
 * What is late in all programmes in sight.
 *
 * @param rows what the filter leaves, the most days late first
 * @param all how many there are without it
 */
public record OverduePage(Filter filter, List<Row> rows, int all, List<String> municipalities) {

    private static final Noun ACTIVITIES = new Noun("мероприятие", "мероприятия", "мероприятий");
    private static final Noun PROGRAMMES = new Noun("программе", "программах", "программах");

    /** As the address says; {@code days}: late for as many at least. */
    public record Filter(@Nullable String municipality, @Nullable String days) {

        public Optional<String> chosenMunicipality() {
            return Optional.ofNullable(municipality).filter(one -> !one.isBlank());
        }

        public int chosenDays() {
            return Optional.ofNullable(days)
                    .filter(one -> one.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .orElse(0);
        }

        public boolean isEmpty() {
            return chosenMunicipality().isEmpty() && chosenDays() == 0;
        }

        boolean wants(Overdue one, Names names) {
            return chosenMunicipality()
                            .filter(wanted -> !wanted.equals(names.municipality(one.programme())))
                            .isEmpty()
                    && one.doing().daysLate() >= chosenDays();
        }
    }

    public record Row(
            String address,
            String activity,
            String responsible,
            String programme,
            String owner,
            String term,
            String due,
            int days,
            String late,
            String percent,
            Programme of) {}

    static OverduePage of(List<Overdue> all, Filter filter, Names names) {
        return new OverduePage(
                filter,
                all.stream()
                        .filter(one -> filter.wants(one, names))
                        .map(one -> row(one, names))
                        .toList(),
                all.size(),
                all.stream()
                        .map(one -> names.municipality(one.programme()))
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Row row(Overdue one, Names names) {
        return new Row(
                one.programme().address() + "/diary/" + one.activity().id(),
                one.number() + " " + one.activity().name(),
                one.activity().value("responsible"),
                one.programme().title(),
                names.of(one.programme()),
                one.activity().value("timing"),
                one.doing().due().map(Days::of).orElse(""),
                one.doing().daysLate(),
                DoingWords.DAYS.counted(one.doing().daysLate()),
                DoingWords.percent(one.doing()),
                one.programme());
    }

    /** «Просрочено 5 мероприятий в 3 программах; дольше всего — 48 дней.» */
    public String sentence() {
        if (rows.isEmpty()) {
            return "По этому отбору ничего не просрочено.";
        }
        long programmes = rows.stream().map(one -> one.of().id()).distinct().count();
        return "Просрочено %s в %s; дольше всего — %s."
                .formatted(
                        ACTIVITIES.counted(rows.size()),
                        PROGRAMMES.counted(programmes),
                        rows.getFirst().late());
    }
}
