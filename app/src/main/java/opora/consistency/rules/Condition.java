package opora.consistency.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.expression.MapAccessor;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/**
 * What has to be true of the measures of a thing: comparisons, arithmetic, {@code and}, {@code or}, {@code not}, {@code between}. The
 * language of Spring without its power: no types, no beans, no methods, nothing can be changed.
 */
public final class Condition {

    private static final SpelExpressionParser PARSER = new SpelExpressionParser();
    private static final SimpleEvaluationContext MEASURES_ALONE =
            SimpleEvaluationContext.forPropertyAccessors(new MapAccessor(false))
                    .withAssignmentDisabled()
                    .build();

    private final String text;
    private final Expression parsed;
    private final Set<String> measures;

    private Condition(String text, SpelExpression parsed) {
        this.text = text;
        this.parsed = parsed;
        this.measures = Set.copyOf(names(parsed.getAST(), new TreeSet<>()));
    }

    /** @throws org.springframework.expression.ParseException for what is no condition */
    public static Condition of(String text) {
        return new Condition(text, (SpelExpression) PARSER.parseExpression(text));
    }

    private static Set<String> names(SpelNode node, Set<String> names) {
        if (node instanceof PropertyOrFieldReference measure) {
            names.add(measure.getName());
        }
        for (int at = 0; at < node.getChildCount(); at++) {
            names(node.getChild(at), names);
        }
        return names;
    }

    /** The names of what it speaks of. */
    public Set<String> measures() {
        return measures;
    }

    /**
     * @param of every one of {@link #measures}
     * @throws IllegalStateException when the answer is neither yes nor no
     */
    public boolean isTrue(Map<String, Object> of) {
        if (parsed.getValue(MEASURES_ALONE, of) instanceof Boolean answer) {
            return answer;
        }
        throw new IllegalStateException("neither yes nor no: " + text);
    }

    @Override
    public String toString() {
        return text;
    }
}
