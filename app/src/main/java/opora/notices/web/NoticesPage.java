package opora.notices.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import opora.notices.KeptNotice;
import opora.notices.NoticeKind;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/**
 * The notices of a person, unread first.
 *
 * @param kinds for the filter, with how many there are
 * @param kind the code of the one that is looked at; «» for all
 * @param newest the highest number on the page: what comes later is not marked as read with the rest
 * @param next the number of the next page, when there is one
 */
public record NoticesPage(
        String lead,
        List<Row> unread,
        List<Row> read,
        List<Option> kinds,
        String kind,
        long newest,
        OptionalInt next) {

    private static final Noun UNREAD = new Noun("непрочитанное", "непрочитанных", "непрочитанных");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.of("ru"));

    /** {@code due}: «до 17 июня 2027» or «»; {@code state}: class of the tag of a due day. */
    public record Row(
            long id,
            String title,
            String text,
            String kind,
            String when,
            String due,
            String state) {}

    public record Option(String code, String title, int notices) {}

    static NoticesPage of(
            List<KeptNotice> found,
            Map<String, Integer> counts,
            Function<String, Optional<NoticeKind>> kinds,
            int unread,
            Asked asked,
            Clock clock) {
        List<KeptNotice> shown = found.stream().limit(Asked.ON_A_PAGE).toList();
        return new NoticesPage(
                unread == 0 ? "Всё прочитано." : UNREAD.counted(unread) + ".",
                rows(shown.stream().filter(KeptNotice::isUnread).toList(), kinds, clock),
                rows(shown.stream().filter(one -> !one.isUnread()).toList(), kinds, clock),
                options(counts, kinds),
                asked.kind().orElse(""),
                shown.stream().mapToLong(KeptNotice::id).max().orElse(0),
                found.size() > shown.size()
                        ? OptionalInt.of(asked.page() + 1)
                        : OptionalInt.empty());
    }

    private static List<Row> rows(
            List<KeptNotice> notices, Function<String, Optional<NoticeKind>> kinds, Clock clock) {
        return notices.stream().map(one -> row(one, kinds, clock)).toList();
    }

    private static Row row(
            KeptNotice one, Function<String, Optional<NoticeKind>> kinds, Clock clock) {
        ZoneId zone = clock.getZone();
        LocalDate today = LocalDate.now(clock);
        return new Row(
                one.id(),
                one.title(),
                one.text(),
                kinds.apply(one.kind()).map(NoticeKind::title).orElse(""),
                MOMENT.format(one.sentAt().atZone(zone)),
                one.due().map(day -> "до " + Days.spelled(day)).orElse(""),
                one.due().filter(day -> day.isBefore(today)).map(day -> "late").orElse("wait"));
    }

    private static List<Option> options(
            Map<String, Integer> counts, Function<String, Optional<NoticeKind>> kinds) {
        return counts.entrySet().stream()
                .flatMap(entry ->
                        kinds
                                .apply(entry.getKey())
                                .map(kind ->
                                        new Option(kind.code(), kind.title(), entry.getValue()))
                                .stream())
                .sorted(Comparator.comparing(Option::title))
                .toList();
    }

    /** What of it is asked for; pages count from 1. */
    record Asked(Optional<String> kind, int page) {

        static final int ON_A_PAGE = 100;
        private static final int LAST_PAGE = 10_000;

        static Asked of(String kind, int page) {
            return new Asked(
                    Optional.of(kind).filter(text -> !text.isEmpty()),
                    Math.clamp(page, 1, LAST_PAGE));
        }

        int skip() {
            return (page - 1) * ON_A_PAGE;
        }
    }
}
