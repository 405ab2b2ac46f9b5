package opora.programme.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.diary.Entry.Origin;
import opora.programme.timing.Period;
import opora.programme.timing.Stretch;
import opora.programme.wording.Provision;
import opora.vocabulary.Days;
import opora.vocabulary.PersonalTraces;

/** What was typed about an activity: what is clean, and what has to be corrected by the name of its field. */
public final class EntryCheck {

    private static final int LONGEST = 2000;
    private static final int MOST_PEOPLE = 1_000_000;

    private final Provision activity;
    private final List<Entry> before;
    private final LocalDate today;
    private final Optional<Period> period;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    /** @param before all entries of the activity */
    public EntryCheck(
            Provision activity, List<Entry> before, LocalDate today, Optional<Period> period) {
        this.activity = activity;
        this.before = before;
        this.today = today;
        this.period = period;
    }

    /** By the name of the field, in the order of the form. */
    public Map<String, String> mistakes() {
        return mistakes;
    }

    /** Empty when something is mistaken. */
    public Optional<Writing> of(EntryForm form, Origin origin, List<Writing.Proof> proofs) {
        Optional<Integer> percent = percent(form.percent());
        Optional<Stretch> days = days(form.days());
        Optional<Integer> planned = planned(form.planned());
        Optional<Integer> reached = people("reached", form.reached());
        String reason = form.reason().strip();
        String words = form.words().strip();
        texts(reason, words, form.known());
        if (percent.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        Writing made =
                new Writing(
                        activity.id(),
                        percent.get(),
                        days.get(),
                        planned,
                        reached,
                        reason,
                        words,
                        form.replaces(),
                        origin,
                        proofs);
        if (reason.isEmpty()) {
            why(made).ifPresent(ask -> mistakes.put("reason", ask));
        }
        return mistakes.isEmpty() ? Optional.of(made) : Optional.empty();
    }

    private Optional<Integer> percent(String typed) {
        String digits = typed.replaceAll("(?U)[\\s%]+", "");
        Optional<Integer> percent =
                digits.matches("\\d{1,3}") && Integer.parseInt(digits) <= Entry.WHOLE
                        ? Optional.of(Integer.valueOf(digits))
                        : Optional.empty();
        if (percent.isEmpty()) {
            mistakes.put("percent", "Сколько сделано: целое число от 0 до 100, например 66");
        }
        return percent;
    }

    private Optional<Stretch> days(String typed) {
        Optional<Stretch> days = DoneDays.read(typed, today);
        if (days.isEmpty()) {
            mistakes.put(
                    "days",
                    "Когда сделано: день не позже сегодняшнего, например «15.06», «15 июня» или «12–14 июня 2027»");
        }
        return days;
    }

    /** Kept only where the activity itself does not say it. */
    private Optional<Integer> planned(String typed) {
        Optional<Integer> planned = people("planned", typed);
        Optional<Integer> said = Doings.planned(activity);
        if (said.isPresent() && planned.isPresent() && !planned.equals(said)) {
            mistakes.put(
                    "planned",
                    "В мероприятии %d: планируемый охват меняют в программе. Оставьте %1$d или сотрите число"
                            .formatted(said.get()));
        }
        return said.isPresent() ? Optional.empty() : planned;
    }

    private Optional<Integer> people(String field, String typed) {
        String digits = typed.replaceAll("(?U)\\s+", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("\\d{1,7}") || Integer.parseInt(digits) > MOST_PEOPLE) {
            mistakes.put(field, "Сколько человек: целое число, например 48, без имён");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(digits));
    }

    private void texts(String reason, String words, String known) {
        if (words.length() > LONGEST) {
            mistakes.put("words", "Не больше %d знаков".formatted(LONGEST));
        }
        if (reason.length() > LONGEST) {
            mistakes.put("reason", "Не больше %d знаков".formatted(LONGEST));
        }
        traces(words).question(known).ifPresent(ask -> mistakes.putIfAbsent("words", ask));
        traces(reason).question(known).ifPresent(ask -> mistakes.putIfAbsent("reason", ask));
    }

    private PersonalTraces traces(String text) {
        return PersonalTraces.of(today.getYear(), text);
    }

    /** Why a reason has to be given with this entry; empty where none is needed. */
    private Optional<String> why(Writing made) {
        List<Entry> all = new ArrayList<>(before);
        all.add(made.entry(Long.MAX_VALUE));
        Optional<Integer> earlier = earlier(made);
        if (earlier.filter(was -> was > made.percent()).isPresent()) {
            return Optional.of(
                    "Напишите, почему стало меньше: было %d\u202f%%".formatted(earlier.get()));
        }
        Doing doing = Doings.of(activity, all, today, period);
        return doing.daysLate() > 0
                ? Optional.of(
                        "Напишите, почему позже срока: срок был до "
                                + doing.due().map(Days::spelled).orElse("конца программы"))
                : Optional.empty();
    }

    /** What was said of the days before. */
    private Optional<Integer> earlier(Writing made) {
        return Entries.counting(before).stream()
                .filter(one -> !made.replaces().equals(Optional.of(one.id())))
                .filter(one -> !one.last().isAfter(made.days().last()))
                .reduce((one, later) -> later)
                .map(Entry::percent);
    }
}
