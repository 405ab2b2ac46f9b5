package opora.programme.measures;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opora.vocabulary.Noun;

/**
 * Something to do, worded as an activity of a roadmap.
 *
 * @param code never given to another measure
 * @param title begins with a verb: «Провести диагностику …»
 * @param timing as roadmaps write it: «сентябрь, март»
 * @param responsible a role, never a name
 * @param evidence what shows that it was done; at least one
 * @param sources where it was met, or that Opora or the region proposes it
 * @param occasions which low results speak for it; of measures of schools alone
 */
public record Measure(
        String code,
        Factor factor,
        Set<Level> levels,
        String title,
        String timing,
        String responsible,
        String result,
        List<Evidence> evidence,
        Effort effort,
        Proof proof,
        List<String> sources,
        Set<Occasion> occasions) {

    /** «1 мера», «137 мер». */
    public static final Noun COUNTED = new Noun("мера", "меры", "мер");

    /** «предложила 1 меру». */
    public static final Noun DONE_TO = new Noun("меру", "меры", "мер");

    public Measure {
        levels = Set.copyOf(levels);
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
        occasions = Set.copyOf(occasions);
        if (levels.isEmpty() || evidence.isEmpty() || title.isBlank()) {
            throw new IllegalArgumentException(
                    "a measure without level, evidence or words: " + code);
        }
    }

    /** «муниципалитет, школа»: in the order of {@link Level}. */
    public String levelWords() {
        return String.join(", ", EnumSet.copyOf(levels).stream().map(Level::title).toList());
    }

    /** «приказ, план». */
    public String evidenceWords() {
        return String.join(", ", evidence.stream().map(Evidence::title).toList());
    }

    /** Of two measures with the same key one is too many: case, «ё» and what is no letter do not matter. */
    public String key() {
        return key(title);
    }

    static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }
}
