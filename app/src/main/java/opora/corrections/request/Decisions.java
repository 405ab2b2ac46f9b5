package opora.corrections.request;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.corrections.store.RequestStore;
import opora.corrections.window.Phase;
import opora.corrections.window.Standing;
import opora.corrections.window.Windows;
import opora.vocabulary.PersonalTraces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request from step to step: withdrawal, admission, answer, decision. */
@Component
public class Decisions {

    private static final int LONGEST_TEXT = 4000;

    private final RequestStore requests;
    private final Windows windows;
    private final Standing standing;
    private final Linking linking;
    private final CorrectionDeeds deeds;

    Decisions(
            RequestStore requests,
            Windows windows,
            Standing standing,
            Linking linking,
            CorrectionDeeds deeds) {
        this.requests = requests;
        this.windows = windows;
        this.standing = standing;
        this.linking = linking;
        this.deeds = deeds;
    }

    /** What this person can do about it now. */
    public Set<Move> possible(Viewer viewer, Request request) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        for (Move move : Move.possible(request.state(), phase(viewer, request))) {
            if (viewer.may(move.right())) {
                moves.add(move);
            }
        }
        return moves;
    }

    public Phase phase(Viewer viewer, Request request) {
        return windows.find(viewer.scope(), request.window())
                .map(standing::phase)
                .orElseThrow(NotVisible::new);
    }

    /**
     * @return what is wrong by field of the form; empty when it is done
     * @throws NotVisible when there is no such request for the one who asks
     */
    @Transactional
    public Map<String, String> take(Viewer by, long id, Move move, Reply reply) {
        requests.lock("request." + id);
        Request request = requests.find(by.scope(), id).orElseThrow(NotVisible::new);
        if (!possible(by, request).contains(move) || !reply.isAbout(request)) {
            return Map.of(
                    "state",
                    "Пока вы решали, заявление изменилось: «%s». Посмотрите на него ещё раз"
                            .formatted(request.state().title()));
        }
        Optional<String> mistake = mistake(request, move, reply);
        if (mistake.isPresent()) {
            return Map.of("text", mistake.get());
        }
        Step step =
                new Step(
                        0,
                        move.step(),
                        reply.text().strip(),
                        Optional.empty(),
                        standing.now(),
                        by.name());
        requests.add(request, step, by.id());
        deeds.stepped(request, step);
        if (move == Move.ACCEPT) {
            linking.link(requests.find(by.scope(), id).stream().toList());
        }
        return Map.of();
    }

    private static Optional<String> mistake(Request request, Move move, Reply reply) {
        if (reply.text().isBlank()) {
            return move.asksFor();
        }
        if (reply.text().length() > LONGEST_TEXT) {
            return Optional.of("Не больше %d знаков".formatted(LONGEST_TEXT));
        }
        return PersonalTraces.of(request.year().endsIn(), reply.text()).question(reply.known());
    }
}
