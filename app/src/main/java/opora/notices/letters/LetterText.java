package opora.notices.letters;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a letter. Its template is {@code notices/letter}.
 *
 * @param heading «3 напоминания из Опоры»; for a single one its title
 * @param items what is told, in order
 * @param kinds «Пояснение вернули», those that the way out stops
 * @param settings the address where one chooses how notices come
 */
public record LetterText(
        String heading, List<Item> items, String kinds, String wayOut, String settings) {

    /** {@code text} and {@code due} may be empty; {@code due} is «до 17 июня 2027»; {@code address} is whole. */
    public record Item(String title, String text, String due, String address) {}

    String plain() {
        String told = items.stream().map(LetterText::plain).collect(Collectors.joining("\n\n"));
        return """
        %s

        --
        Вы получили это письмо, потому что работаете в Опоре.
        Не получать таких писем (%s): %s
        Как приходят напоминания: %s
        """
                .formatted(told, kinds, wayOut, settings);
    }

    private static String plain(Item item) {
        return java.util.stream.Stream.of(
                        item.title(), item.text(), item.due(), "Открыть: " + item.address())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
