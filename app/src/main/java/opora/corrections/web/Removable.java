package opora.corrections.web;

import java.util.List;
import java.util.stream.Stream;
import opora.corrections.request.Evidence;
import opora.corrections.request.Place;
import opora.corrections.request.Request;
import opora.ui.HouseTime;

/**
 * Something of a request out of which the region can take what was written about a pupil.
 *
 * @param code of its {@link Place}
 * @param words «пояснение школы», «файл целиком: протокол.pdf»
 */
public record Removable(String code, String words) {

    static List<Removable> of(Request request, List<Evidence> files, HouseTime time) {
        Stream<Removable> texts =
                Place.texts(request).keySet().stream()
                        .map(place ->
                                new Removable(
                                        place.code(), place.words() + day(request, place, time)));
        Stream<Removable> whole =
                files.stream()
                        .filter(file -> !file.isErased())
                        .map(file ->
                                new Removable(
                                        Place.file(file.id(), file.kind()).code(),
                                        "файл целиком: " + file.name()));
        return Stream.concat(texts, whole).toList();
    }

    /** The same step can be taken more than once. */
    private static String day(Request request, Place place, HouseTime time) {
        return request.steps().stream()
                .filter(step -> place.equals(Place.step(step.id(), step.kind())))
                .findFirst()
                .map(step -> ", " + time.whole(step.at()))
                .orElse("");
    }
}
