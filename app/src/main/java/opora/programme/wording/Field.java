package opora.programme.wording;

import java.util.Map;
import java.util.Optional;

/**
 * One thing that is said in provisions of a kind.
 *
 * @param code name in kept values, «timing»
 * @param label as people read it, «Срок»
 * @param hint how to fill it in; «» where nothing has to be said
 * @param options of a choice, code to title, in the order of reading; empty otherwise
 * @param linked the code of the kind to which a link leads; empty otherwise
 */
public record Field(
        String code,
        String label,
        Type type,
        Need need,
        String hint,
        Map<String, String> options,
        Optional<String> linked) {

    public enum Type {
        LINE,
        TEXT,
        LINES,
        GRID,
        TIMING,
        TARGET,
        /** one value per milestone; kept under {@code <code>.<number of the milestone>} */
        TARGETS,
        DAY,
        MONEY,
        COUNT,
        CHOICE,
        LINK,
        /** a task of a programme of a higher level, kept as «programme.provision» */
        UPPER,
        /** a procedure of which the owner has results, kept as its code */
        PROCEDURE
    }

    public enum Need {
        REQUIRED,
        OPTIONAL,
        /** kept and never typed */
        HIDDEN
    }

    public boolean isTyped() {
        return need != Need.HIDDEN;
    }

    public boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Longer than a line on the page. */
    public boolean isLong() {
        return type == Type.TEXT || type == Type.LINES || type == Type.GRID;
    }

    /** The key of the value planned for a milestone. */
    public String at(ProvisionId milestone) {
        return code + "." + milestone.value();
    }
}
