package opora.programme.web;

import java.util.List;
import java.util.Map;
import opora.programme.Programme;
import opora.programme.Removals.Removal;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/**
 * The form with which what names a pupil goes out of a programme. {@code passage}, {@code reason}: as typed; {@code copies}: begun from this
 * programme, with the words that were removed here just now.
 */
public record RemovalPage(
        CasePage head,
        List<Removal> removed,
        List<Programme> copies,
        String passage,
        String reason,
        Map<String, String> mistakes) {

    private static final Noun PLACES = new Noun("место", "места", "мест");
    private static final Noun SIGNS = new Noun("знак", "знака", "знаков");

    RemovalPage with(List<Programme> found) {
        return new RemovalPage(head, removed, found, passage, reason, mistakes);
    }

    /** «21 июня 2027, 10:42, Иванова А. П.: имя ученика, 3 места, 24 знака» */
    public String words(Removal one) {
        return "%s, %s: %s, %s, %s"
                .formatted(
                        Days.withTime(one.at()),
                        one.by(),
                        one.reason(),
                        PLACES.counted(one.places()),
                        SIGNS.counted(one.size()));
    }
}
