package opora.programme.roadmap.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands in a column of a roadmap, and the words by which its heading is known; of several the one that stands first counts. */
enum Field {
    NUMBER("№", "n п/п", "п/п", "номер"),
    ACTIVITY(
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
    TIMING("срок", "дата", "даты", "период", "время проведения", "график"),
    BEGINNING("начало", "дата начала", "срок начала"),
    END("окончание", "конец", "завершение", "дата окончания", "срок окончания"),
    RESPONSIBLE("ответств", "отв.", "отв ", "исполнител", "кто "),
    RESULT(
            "результат",
            "планируемый результат",
            "ожидаем",
            "выход",
            "форма отч",
            "итог",
            "показатели результат",
            "подтвержда"),
    COVERAGE("охват", "планируемый охват", "участник", "категори", "целевая группа"),
    OTHER;

    private final List<String> words;

    Field(String... words) {
        this.words = List.of(words);
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
