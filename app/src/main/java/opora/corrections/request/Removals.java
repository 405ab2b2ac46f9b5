package opora.corrections.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.corrections.request.Removal.Wish;
import opora.corrections.store.EvidenceStore;
import opora.corrections.store.RemovalStore;
import opora.corrections.store.RequestStore;
import opora.corrections.window.Standing;
import opora.vocabulary.PupilDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what was written about a pupil out of texts and files of a request, for ever. Whoever calls it has made sure of the right to it. */
@Component
public class Removals {

    private static final int LONGEST_TEXT = 4000;
    private static final String NO_SUCH =
            "Такого места в этом тексте нет: скопируйте его оттуда, слова целиком";

    private final RequestStore requests;
    private final EvidenceStore files;
    private final RemovalStore removals;
    private final Standing standing;
    private final CorrectionDeeds deeds;

    Removals(
            RequestStore requests,
            EvidenceStore files,
            RemovalStore removals,
            Standing standing,
            CorrectionDeeds deeds) {
        this.requests = requests;
        this.files = files;
        this.removals = removals;
        this.standing = standing;
        this.deeds = deeds;
    }

    /** @throws NotVisible when there is no such request for the one who asks */
    @Transactional
    public Removed remove(Viewer by, long id, Wish wish) {
        requests.lock("request." + id);
        Request request = requests.find(by.scope(), id).orElseThrow(NotVisible::new);
        Optional<Place> place =
                Place.of(request, files.list(by.scope(), id))
                        .filter(one -> one.code().equals(wish.place()))
                        .findFirst();
        Optional<PupilDetail> reason = PupilDetail.find(wish.reason());
        Map<String, String> mistakes = mistakes(wish, place, reason);
        if (!mistakes.isEmpty()) {
            return new Removed.Mistaken(mistakes);
        }
        Removal removal =
                new Removal(
                        place.orElseThrow(),
                        0,
                        reason.orElseThrow().title(),
                        standing.now(),
                        by.name());
        return remove(by, request, removal, wish.passage().strip());
    }

    private static Map<String, String> mistakes(
            Wish wish, Optional<Place> place, Optional<PupilDetail> reason) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (place.isEmpty()) {
            mistakes.put("place", "Выберите, откуда удалить: этого здесь уже нет");
        } else if (place.get().isFile() && !wish.passage().isBlank()) {
            mistakes.put("passage", "Файл удаляется целиком: оставьте это поле пустым");
        } else if (!place.get().isFile() && wish.passage().isBlank()) {
            mistakes.put("passage", "Скопируйте сюда место, которое нужно удалить");
        } else if (wish.passage().length() > LONGEST_TEXT) {
            mistakes.put("passage", NO_SUCH);
        }
        if (reason.isEmpty()) {
            mistakes.put("reason", "Выберите, что это за сведения");
        }
        return mistakes;
    }

    private Removed remove(Viewer by, Request request, Removal removal, String passage) {
        Place place = removal.place();
        int size =
                place.isFile()
                        ? removals.removeFile(by, request.id(), removal)
                        : removals.removePassage(by, request.id(), removal, passage);
        if (size == 0) {
            return new Removed.Mistaken(Map.of("passage", NO_SUCH));
        }
        deeds.removed(request, place, size, removal.reason());
        return new Removed.Done(place, place.isFile() ? List.of() : left(by, request, passage));
    }

    /** People copy names from one text into the next. */
    private List<Place> left(Viewer by, Request request, String passage) {
        String sought = plain(passage);
        Request now = requests.find(by.scope(), request.id()).orElseThrow();
        return Place.texts(now).entrySet().stream()
                .filter(text -> plain(text.getValue()).contains(sought))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.of("ru")).replaceAll("(?U)\\s+", " ");
    }
}
