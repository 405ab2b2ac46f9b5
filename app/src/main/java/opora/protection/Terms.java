package opora.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.vocabulary.PersonalRecords.Keeping;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How long what is kept: {@code terms.csv}. A region sets another length by {@code opora.retention.<name>}, {@code P2Y}. */
@Component
public class Terms {

    private static final String TABLE = "/opora/protection/terms.csv";
    private static final int COLUMNS = 5;

    private final Map<String, Term> byName = new LinkedHashMap<>();

    Terms(Environment settings) {
        for (String line : lines()) {
            String[] cells = line.split(";", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException(TABLE + ": " + line);
            }
            String length = settings.getProperty("opora.retention." + cells[0], cells[1]);
            byName.put(
                    cells[0],
                    new Term(cells[0], Term.length(length), cells[2], cells[3], cells[4]));
        }
    }

    private static List<String> lines() {
        try (InputStream table = Objects.requireNonNull(Terms.class.getResourceAsStream(TABLE))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Term> list() {
        return List.copyOf(byName.values());
    }

    public Optional<Term> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** «1 год с прочтения»; a reason where there is no term. */
    public String words(Keeping keeping) {
        return switch (keeping) {
            case Keeping.Term(String name) -> {
                Term term = Objects.requireNonNull(byName.get(name), name);
                yield term.words() + " " + term.counted();
            }
            case Keeping.NoTerm(String why) -> "без срока: " + why;
        };
    }
}
