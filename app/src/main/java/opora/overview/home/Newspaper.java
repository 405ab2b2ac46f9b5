package opora.overview.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.access.PreviousVisit;
import opora.access.Right;
import opora.access.Role;
import opora.identification.Runs.Run;
import opora.journal.Entry;
import opora.overview.home.Gathering.Gathered;
import opora.ui.HouseTime;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Tells what others did since the last visit, in lines; who did it only where the own journal tells it. */
@Component
class Newspaper {

    private static final Duration FIRST_VISIT = Duration.ofDays(14);
    private static final int LINES = 10;
    private static final int ALIKE = 3;
    private static final Noun OWN_SCHOOLS = new Noun("вашей школы", "ваших школ", "ваших школ");

    private final Gathering gathering;
    private final HouseTime time;
    private final Clock clock;

    Newspaper(Gathering gathering, HouseTime time, Clock clock) {
        this.gathering = gathering;
        this.time = time;
        this.clock = clock;
    }

    NewsAtHome of(Look look, PreviousVisit before) {
        Instant since = before.ended().orElseGet(() -> clock.instant().minus(FIRST_VISIT));
        List<NewsAtHome.Line> lines = lines(look, gathering.since(look.viewer(), since));
        return new NewsAtHome(
                before.ended()
                        .map(ended -> "С прошлого визита, " + time.whole(ended) + ".")
                        .orElse("Вы здесь впервые: показано за последние две недели."),
                lines.stream().limit(LINES).toList(),
                Math.max(0, lines.size() - LINES),
                look.viewer().may(Right.READ_JOURNAL)
                        ? "/journal?from=" + LocalDate.ofInstant(since, clock.getZone())
                        : "");
    }

    /** More than three alike are one line, where the newest of them stands. */
    private List<NewsAtHome.Line> lines(Look look, Gathered gathered) {
        Map<String, List<Entry>> alike = new LinkedHashMap<>();
        for (Entry entry : gathered.entries()) {
            alike.computeIfAbsent(title(look, entry), none -> new ArrayList<>()).add(entry);
        }
        Addresses addresses = addresses(look, gathered);
        List<NewsAtHome.Line> lines = new ArrayList<>();
        for (Entry entry : gathered.entries()) {
            List<Entry> group = alike.getOrDefault(title(look, entry), List.of());
            if (group.size() <= ALIKE) {
                lines.add(line(look, entry, gathered, addresses));
            } else if (group.getFirst().equals(entry)) {
                lines.add(together(look, group));
            }
        }
        return lines;
    }

    private NewsAtHome.Line together(Look look, List<Entry> group) {
        Entry newest = group.getFirst();
        return new NewsAtHome.Line(
                "%s: %d".formatted(title(look, newest), group.size()),
                Told.text(group),
                "",
                time.whole(newest.at()));
    }

    private NewsAtHome.Line line(Look look, Entry entry, Gathered gathered, Addresses addresses) {
        boolean signed = gathered.signed().contains(entry.number());
        boolean named = signed && look.viewer().may(Right.READ_JOURNAL);
        return new NewsAtHome.Line(
                title(look, entry),
                text(look, entry, gathered),
                addresses.of(entry.deed().subject()),
                time.whole(entry.at()) + (named ? ", " + entry.who().name() : ""));
    }

    private static String title(Look look, Entry entry) {
        return own(look, entry).orElseGet(() -> entry.deed().title());
    }

    private static String text(Look look, Entry entry, Gathered gathered) {
        if (own(look, entry).isPresent()) {
            return look.viewer().role() == Role.UNASSIGNED ? "" : Told.changes(entry);
        }
        return Optional.of(entry)
                .filter(Gathering::isLoad)
                .map(load -> gathered.loads().get(load.deed().subject().id()))
                .map(schools -> "результаты " + OWN_SCHOOLS.counted(schools))
                .orElseGet(() -> Told.text(entry));
    }

    /** How it is said to the reader that it was done to the reader. */
    private static Optional<String> own(Look look, Entry entry) {
        boolean reader =
                entry.deed().subject().kind().equals("person")
                        && entry.deed().subject().id() == look.viewer().id();
        return reader ? Optional.ofNullable(Topics.OWN.get(entry.deed().kind())) : Optional.empty();
    }

    private static Addresses addresses(Look look, Gathered gathered) {
        boolean ofRuns =
                gathered.entries().stream()
                        .anyMatch(entry -> entry.deed().subject().kind().equals("run"));
        Set<Long> runs =
                ofRuns && look.viewer().may(Right.SEE_RESULTS)
                        ? look.lists().runs().stream().map(Run::id).collect(Collectors.toSet())
                        : Set.of();
        return new Addresses(look.viewer(), gathered.schools(), runs);
    }
}
