package opora.journal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.journal.Filter;
import opora.territory.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the journal, as it stands in the address; the words stand there as a number. What makes no sense there — a day that does not exist, a word for a number — is not
 * asked.
 */
record JournalQuery(
        String from, String until, String who, String kind, String school, Words words, int page) {

    private static final int FIRST = 1;
    private static final int LAST = 1_000_000;

    JournalQuery(
            @Nullable String from,
            @Nullable String until,
            @Nullable String who,
            @Nullable String kind,
            @Nullable String school,
            Words words,
            int page) {
        this.from = day(from).map(LocalDate::toString).orElse("");
        this.until = day(until).map(LocalDate::toString).orElse("");
        this.who = number(who);
        this.kind = kind == null ? "" : kind.strip();
        this.school = number(school);
        this.words = words;
        this.page = Math.clamp(page, FIRST, LAST);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String number(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,18}") ? text.strip() : "";
    }

    Filter filter(ZoneId zone, Filter.Results results) {
        return new Filter(
                day(from).map(day -> day.atStartOfDay(zone).toInstant()),
                day(until).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                Optional.of(who).filter(text -> !text.isEmpty()).map(Long::valueOf),
                Optional.of(kind).filter(text -> !text.isEmpty()),
                Optional.of(school)
                        .filter(text -> !text.isEmpty())
                        .map(text -> new SchoolId(Long.parseLong(text))),
                words.text(),
                results);
    }

    /** The part of the address after the path: «?from=2026-01-01&kind=…», empty when nothing is asked. */
    String address() {
        Map<String, String> asked = asked();
        if (page > FIRST) {
            asked.put("page", Integer.toString(page));
        }
        return asked.isEmpty()
                ? ""
                : asked.entrySet().stream()
                        .map(one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("from", from);
        asked.put("until", until);
        asked.put("who", who);
        asked.put("kind", kind);
        asked.put("school", school);
        asked.put("words", words.number());
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    boolean isEmpty() {
        return asked().isEmpty();
    }

    JournalQuery withWords(Words other) {
        return new JournalQuery(from, until, who, kind, school, other, FIRST);
    }

    JournalQuery onPage(int other) {
        return new JournalQuery(from, until, who, kind, school, words, other);
    }

    JournalQuery without(String part) {
        return new JournalQuery(
                part.equals("from") ? "" : from,
                part.equals("until") ? "" : until,
                part.equals("who") ? "" : who,
                part.equals("kind") ? "" : kind,
                part.equals("school") ? "" : school,
                part.equals("words") ? Words.NONE : words,
                FIRST);
    }
}
