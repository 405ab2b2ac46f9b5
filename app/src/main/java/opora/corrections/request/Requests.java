package opora.corrections.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.corrections.request.ClaimCheck.Checked;
import opora.corrections.store.EvidenceStore;
import opora.corrections.store.RequestStore;
import opora.corrections.window.SchoolState.Look;
import opora.corrections.window.Standing;
import opora.corrections.window.Window;
import opora.office.AttachedFile;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a school does: looks, confirms, disputes a number. Whoever calls a deed has made sure of the right to it. */
@Component
public class Requests {

    private final RequestStore requests;
    private final EvidenceStore files;
    private final OwnNumbers numbers;
    private final Standing standing;
    private final CorrectionDeeds deeds;

    Requests(
            RequestStore requests,
            EvidenceStore files,
            OwnNumbers numbers,
            Standing standing,
            CorrectionDeeds deeds) {
        this.requests = requests;
        this.files = files;
        this.numbers = numbers;
        this.standing = standing;
        this.deeds = deeds;
    }

    public List<Request> list(TerritoryScope seen) {
        return requests.list(seen);
    }

    public List<Request> list(TerritoryScope seen, long window) {
        return requests.list(seen, window);
    }

    public Optional<Request> find(TerritoryScope seen, long id) {
        return requests.find(seen, id);
    }

    public List<Evidence> files(TerritoryScope seen, long request) {
        return files.list(seen, request);
    }

    public Optional<AttachedFile> file(TerritoryScope seen, long request, long file) {
        return files.find(seen, request, file);
    }

    /** The first look of the school itself at an open window is kept. */
    @Transactional
    public void looked(Viewer by, Window window, SchoolId school) {
        if (!window.isClosed() && standing.look(by.scope(), window, school) == Look.NONE) {
            standing.keep(by, window, school, Look.SEEN);
        }
    }

    /** «Подтверждаю, всё верно». @return what speaks against it; empty when it is kept */
    @Transactional
    public Map<String, String> confirm(Viewer by, Window window, SchoolId school) {
        requests.lock("school." + school.value());
        if (window.isClosed()) {
            return Map.of("confirmation", "Окно закрыто: подтверждать больше нечего");
        }
        boolean undecided =
                requests.list(by.scope(), window.id()).stream()
                        .filter(one -> one.school().equals(school))
                        .anyMatch(one -> one.state().isUndecided());
        if (undecided) {
            return Map.of(
                    "confirmation",
                    "Вы оспорили число: сначала дождитесь решения или отзовите заявление");
        }
        if (standing.look(by.scope(), window, school) != Look.CONFIRMED) {
            standing.keep(by, window, school, Look.CONFIRMED);
            deeds.confirmed(window, school.value());
        }
        return Map.of();
    }

    /** @throws NotVisible when the draft says nothing about this number of the school */
    @Transactional
    public Filed dispute(Viewer by, Window window, SchoolId school, Claim claim) {
        requests.lock("school." + school.value());
        OwnNumber number = number(by.scope(), window, school, claim);
        ClaimCheck check = new ClaimCheck(number, standing.lateness(window));
        Map<String, String> mistakes = new LinkedHashMap<>(openMistakes(by, window, school, claim));
        Checked checked = check.of(claim);
        mistakes.putAll(checked.mistakes());
        if (!mistakes.isEmpty()) {
            return new Filed.Mistaken(mistakes);
        }
        Request made =
                new Request(
                        0,
                        window.id(),
                        school,
                        number.year(),
                        number.procedure(),
                        number.fact().map(fact -> fact.id()),
                        number.counted(),
                        checked.asked().orElseThrow(),
                        claim.text().strip(),
                        check.lateBecause(claim),
                        standing.now(),
                        by.name(),
                        List.of(),
                        List.of());
        return new Filed.Taken(keep(by, made, checked.files()));
    }

    private OwnNumber number(TerritoryScope seen, Window window, SchoolId school, Claim claim) {
        return numbers.of(seen, window, school).stream()
                .filter(one -> one.year().equals(claim.year()))
                .filter(one -> one.procedure().equals(claim.procedure()))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private Map<String, String> openMistakes(
            Viewer by, Window window, SchoolId school, Claim claim) {
        if (window.isClosed()) {
            return Map.of("text", "Окно закрыто: заявления больше не принимаются");
        }
        return requests.list(by.scope(), window.id()).stream()
                .filter(one -> one.school().equals(school))
                .filter(one -> one.isAbout(claim.year(), claim.procedure()))
                .filter(one -> one.state().isPending())
                .findFirst()
                .map(one ->
                        Map.of(
                                "text",
                                "Об этом числе уже есть заявление %d: дождитесь решения или отзовите его"
                                        .formatted(one.id())))
                .orElse(Map.of());
    }

    private long keep(Viewer by, Request made, List<AttachedFile> evidence) {
        long id = requests.add(by, made);
        evidence.forEach(file -> files.add(id, made.school(), file));
        deeds.disputed(requests.find(by.scope(), id).orElseThrow());
        return id;
    }
}
