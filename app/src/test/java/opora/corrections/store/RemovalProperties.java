package opora.corrections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.upkeep.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is removed from whatever text, in whatever order: words go that were asked for, no other word does, and the text says where. */
class RemovalProperties {

    private static final JdbcClient HOUSE = TestDatabase.fresh().client();
    private static final String MARK = "[удалено: сведения об ученике]";

    /** What text and passages are made of: words within words, signs that patterns are made of, words of the mark. */
    private static final String[] WORDS = {
        "Иван", "Иванов", "ван", "Ё", "12.03", "1203", "(а|б)*", "\\d", "%", "_", "ученике", "[",
        "]", "^$", "удалено"
    };

    @Property(tries = 150)
    void the_words_asked_for_go_and_the_others_stay_in_their_order(
            @ForAll("texts") List<String> text, @ForAll("passages") List<String> removed) {
        String kept = String.join(" ", text);
        List<String> expected = text;
        for (String word : removed) {
            boolean sayable = word.matches(".*[\\p{L}\\d].*");
            expected =
                    expected.stream().map(one -> sayable && one.equals(word) ? MARK : one).toList();
            String rest = without(kept, word);
            assertThat(lacks(rest, kept)).as("%s of %s", word, kept).isTrue();
            kept = rest;
        }
        assertThat(kept).isEqualTo(expected.stream().collect(Collectors.joining(" ")));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<String>> passages() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4);
    }

    private static String without(String kept, String passage) {
        return HOUSE.sql("select rest from corrections.without(?, ?)")
                .params(List.of(kept, passage))
                .query((row, at) -> row.getString(1))
                .single();
    }

    private static boolean lacks(String rest, String kept) {
        return HOUSE.sql("select corrections.lacks(?, ?)")
                .params(List.of(rest, kept))
                .query(Boolean.class)
                .single();
    }
}
