package opora.programme.layout;

import java.util.List;
import java.util.Optional;
import opora.programme.wording.Provision;

/**
 * One part of a programme as it is read.
 *
 * @param part the provision; what is listed in it belongs to the programme
 * @param number «2.1»; «» for a part without a heading, which continues the one before
 * @param depth 1 for parts of the programme itself
 * @param shows code of the kind that it lists; empty for a part of words alone
 * @param blocks in the order of reading
 * @param parts inside it
 */
public record Laid(
        Provision part,
        String number,
        int depth,
        View view,
        Optional<String> shows,
        List<Block> blocks,
        List<Laid> parts) {

    public enum View {
        TEXT,
        PASSPORT,
        LIST,
        TABLE,
        ROADMAP,
        /** a roadmap that is printed as a document of its own */
        APART,
        DIARY
    }

    public Laid {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    public String heading() {
        return part.value("heading");
    }

    public boolean isOnNextSheet() {
        return !part.value("sheet").isEmpty();
    }

    public boolean isWide() {
        return part.value("sheet").equals("wide");
    }
}
