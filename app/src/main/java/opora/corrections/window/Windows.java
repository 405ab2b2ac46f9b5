package opora.corrections.window;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.corrections.request.CorrectionDeeds;
import opora.corrections.store.WindowStore;
import opora.identification.Runs.Run;
import opora.territory.TerritoryScope;
import opora.vocabulary.Days;
import opora.vocabulary.Deed.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens windows, moves their days and closes them. Whoever calls a deed has made sure of the right to it. */
@Component
public class Windows {

    private static final int LONGEST_WORD = 2000;

    private final WindowStore store;
    private final Drafts drafts;
    private final CorrectionDeeds deeds;
    private final Clock clock;

    Windows(WindowStore store, Drafts drafts, CorrectionDeeds deeds, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.deeds = deeds;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those that concern a school in sight, the newest first. */
    public List<Window> list(TerritoryScope seen) {
        return store.list(seen);
    }

    public Optional<Window> find(TerritoryScope seen, long id) {
        return list(seen).stream().filter(window -> window.id() == id).findFirst();
    }

    /** The one that a person comes for: an open one, else the newest. */
    public Optional<Window> current(TerritoryScope seen) {
        List<Window> all = list(seen);
        return all.stream()
                .filter(window -> !window.isClosed())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Shows the draft to the schools it judges; at most one window of a year is open. */
    @Transactional
    public Opened open(Viewer by, Optional<Long> run, Terms terms, String word) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<Run> draft = run.flatMap(id -> drafts.find(by.scope(), id));
        if (draft.isEmpty()) {
            mistakes.put("run", "Выберите черновик: действующий перечень уже окончателен");
        } else {
            store.lock(draft.get().year());
            list(by.scope()).stream()
                    .filter(other -> !other.isClosed())
                    .filter(other -> other.year().equals(draft.get().year()))
                    .findFirst()
                    .ifPresent(other ->
                            mistakes.put(
                                    "run",
                                    "За %s год уже открыто окно %d: закройте его или передвиньте сроки"
                                            .formatted(other.year(), other.id())));
        }
        mistakes.putAll(terms.mistakes(today()));
        if (word.length() > LONGEST_WORD) {
            mistakes.put("word", "Не больше %d знаков".formatted(LONGEST_WORD));
        }
        return mistakes.isEmpty()
                ? new Opened.Done(opened(by, draft.orElseThrow(), terms, word.strip()))
                : new Opened.Mistaken(mistakes);
    }

    private long opened(Viewer by, Run draft, Terms terms, String word) {
        long id = store.open(by, draft.year(), draft.id(), clock.instant());
        store.invite(id, drafts.schools(by.scope(), draft));
        store.add(by, id, term(by, terms, word, Term.Status.OPEN, ""));
        drafts.show(by, draft.id());
        deeds.ofWindow(
                get(by, id),
                WindowTurn.OPENED,
                new Change("школам по", "", Days.of(terms.schoolsUntil().orElseThrow())),
                new Change("муниципалитетам по", "", Days.of(terms.answersUntil().orElseThrow())));
        return id;
    }

    /** @return what is wrong by the field of the form; empty when the days are moved */
    @Transactional
    public Map<String, String> move(Viewer by, long id, Terms terms, String reason) {
        Window window = lockedOpen(by, id);
        Map<String, String> mistakes = terms.mistakes(earliest(window));
        if (mistakes.isEmpty()
                && terms.schoolsUntil().orElseThrow().equals(window.term().schoolsUntil())
                && terms.answersUntil().orElseThrow().equals(window.term().answersUntil())) {
            mistakes.put("schools", "Сроки те же: передвигать нечего");
        }
        explained(reason, mistakes);
        if (mistakes.isEmpty()) {
            Term was = window.term();
            store.add(by, id, term(by, terms, was.word(), Term.Status.OPEN, reason.strip()));
            Window moved = get(by, id);
            Term now = moved.term();
            deeds.ofWindow(
                    moved,
                    WindowTurn.MOVED,
                    new Change(
                            "школам по", Days.of(was.schoolsUntil()), Days.of(now.schoolsUntil())),
                    new Change(
                            "муниципалитетам по",
                            Days.of(was.answersUntil()),
                            Days.of(now.answersUntil())));
        }
        return mistakes;
    }

    /** A day that has passed may stay as it is. */
    private LocalDate earliest(Window window) {
        LocalDate stands = window.term().schoolsUntil();
        return stands.isBefore(today()) ? stands : today();
    }

    /** Hides the draft again. What was asked stays and can still be decided. */
    @Transactional
    public Map<String, String> close(Viewer by, long id, String reason) {
        Window window = lockedOpen(by, id);
        Map<String, String> mistakes = new LinkedHashMap<>();
        explained(reason, mistakes);
        if (mistakes.isEmpty()) {
            Term was = window.term();
            Terms same =
                    new Terms(Optional.of(was.schoolsUntil()), Optional.of(was.answersUntil()));
            store.add(by, id, term(by, same, was.word(), Term.Status.CLOSED, reason.strip()));
            drafts.hide(by, window.run());
            deeds.ofWindow(get(by, id), WindowTurn.CLOSED);
        }
        return mistakes;
    }

    private static void explained(String reason, Map<String, String> mistakes) {
        if (reason.isBlank()) {
            mistakes.put("reason", "Напишите, почему: это увидят школы и муниципалитеты");
        } else if (reason.length() > LONGEST_WORD) {
            mistakes.put("reason", "Не больше %d знаков".formatted(LONGEST_WORD));
        }
    }

    private Window lockedOpen(Viewer by, long id) {
        store.lock(get(by, id).year());
        Window window = get(by, id);
        if (window.isClosed()) {
            throw new NotVisible();
        }
        return window;
    }

    private Window get(Viewer by, long id) {
        return find(by.scope(), id).orElseThrow(NotVisible::new);
    }

    private Term term(Viewer by, Terms terms, String word, Term.Status status, String reason) {
        return new Term(
                terms.schoolsUntil().orElseThrow(),
                terms.answersUntil().orElseThrow(),
                word,
                status,
                reason,
                clock.instant(),
                by.name());
    }
}
