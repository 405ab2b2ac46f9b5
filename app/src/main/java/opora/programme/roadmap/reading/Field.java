package opora.programme.roadmap.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands in a column of a roadmap, and the words by which its heading is known; of several the one that stands first counts. */
public enum Field {
    NUMBER("номер", "№", "n п/п", "п/п", "номер"),
    ACTIVITY("мероприятие", 
            "мероприяти",
            "наименование показател",
            "наименование деятельност",
            "содержание деятельност",
            "содержание работ",
            "вид деятельност",
            "виды деятельност",
            "направления деятельност",
            "действи",
            "шаги",
            "что сделать"),
    TIMING("срок", "срок", "дата", "даты", "период", "время проведения", "график"),
    BEGINNING("начало", "начало", "дата начала", "срок начала"),
    END("окончание", "окончание", "конец", "завершение", "дата окончания", "срок окончания"),
    RESPONSIBLE("ответственный", "ответств", "отв.", "отв ", "исполнител", "кто "),
    RESULT("результат", 
            "результат",
            "планируемый результат",
            "ожидаем",
            "выход",
            "форма отч",
            "итог",
            "показатели результат",
            "подтвержда"),
    COVERAGE("охват", "охват", "планируемый охват", "участник", "категори", "целевая группа"),
    OTHER("другое, не берётся");

    private final String title;
    private final List<String> words;

    Field(String title, String... words) {
        this.title = title;
        this.words = List.of(words);
    }

    /** As a person chooses it, «мероприятие». */
    public String title() {
        return title;
    }

    /** {@code OTHER} for a heading that says nothing known. */
    static Field of(String heading) {
        String plain =
                heading.toLowerCase(Locale.ROOT)
                                .replace('ё', 'е')
                                .replaceAll("[\\s\\p{Z}]+", " ")
                                .strip()
                        + " ";
        return Arrays.stream(values())
                .flatMap(field -> field.places(plain))
                .min(
                        Comparator.comparingInt(Place::at)
                                .thenComparing(Place::length, Comparator.reverseOrder()))
                .map(Place::field)
                .orElse(OTHER);
    }

    /** Where a word stands; of two that begin there the longer one counts. */
    private record Place(Field field, int at, int length) {}

    private Stream<Place> places(String heading) {
        return words.stream()
                .filter(heading::contains)
                .map(word -> new Place(this, heading.indexOf(word), word.length()));
    }
}
