package opora.programme.start;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Programme;
import opora.programme.feasibility.Feasibilities;
import opora.programme.start.StartingValues.StartingValue;
import opora.programme.targets.Measure;
import opora.programme.targets.Target;
import opora.programme.targets.Target.Bound;
import opora.programme.wording.Edition;
import opora.programme.wording.Field;
import opora.programme.wording.Kind;
import opora.programme.wording.Provision;
import opora.statistics.ShareTarget;
import opora.statistics.ShareTarget.Direction;
import opora.territory.SchoolId;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** The door to what is said beside the form of an indicator that is tied to a procedure: its base by the data, and whether what is planned was ever reached. */
@Component
public class TargetAdvice {

    private static final String UNREADABLE =
            "Достижимость считается для доли не справившихся: напишите план как «не более 20 %».";

    private final StartingValues startingValues;
    private final Feasibilities feasibilities;

    TargetAdvice(StartingValues startingValues, Feasibilities feasibilities) {
        this.startingValues = startingValues;
        this.feasibilities = feasibilities;
    }

    /**
     * @param base by the data; empty until a procedure with a result is chosen
     * @param plans what can be said of each planned value
     */
    public record Advice(Optional<StartingValue> base, List<Plan> plans) {}

    /**
     * @param title «План: Декабрь — не более 20 %»
     * @param sentences in reading order
     */
    public record Plan(String title, List<String> sentences) {}

    /** Empty for what is no indicator of a school, and for a school without results. */
    public Optional<Advice> of(
            Viewer viewer,
            Programme programme,
            Edition edition,
            Kind kind,
            Map<String, String> values) {
        if (!kind.code().equals("indicator") || startingValues.of(viewer, programme).isEmpty()) {
            return Optional.empty();
        }
        Optional<Procedure> chosen = Procedure.find(values.getOrDefault("procedure", ""));
        return Optional.of(
                new Advice(
                        chosen.flatMap(one -> startingValues.find(viewer, programme, one.code())),
                        chosen.map(one ->
                                        plans(
                                                viewer,
                                                programme.school().orElseThrow(),
                                                one,
                                                edition,
                                                kind.field("plan").orElseThrow(),
                                                values))
                                .orElse(List.of())));
    }

    private List<Plan> plans(
            Viewer viewer,
            SchoolId school,
            Procedure procedure,
            Edition edition,
            Field plan,
            Map<String, String> values) {
        List<Plan> plans = new ArrayList<>();
        for (Provision milestone : edition.list("milestone")) {
            String words = values.getOrDefault(plan.at(milestone.id()), "").strip();
            if (!words.isEmpty()) {
                plans.add(
                        new Plan(
                                "План, %s: %s".formatted(milestone.name(), words),
                                target(words, values)
                                        .flatMap(target ->
                                                feasibilities.of(viewer, school, procedure, target))
                                        .map(told -> told.sentences())
                                        .orElse(List.of(UNREADABLE))));
            }
        }
        return plans;
    }

    /** A share of those who fail that is not to be passed; «меньше 20 %» is compared as «не больше 20 %». */
    private static Optional<ShareTarget> target(String words, Map<String, String> values) {
        boolean less = values.getOrDefault("better", "").equals("less");
        return Target.read(words, values.getOrDefault("unit", "")).target()
                                instanceof Target.Level(Bound bound, var quantity, Measure measure)
                        && measure.kind() == Measure.Kind.PERCENT
                        && less
                        && (bound == Bound.AT_MOST || bound == Bound.LESS || bound == Bound.NAMED)
                ? ShareTarget.findPercent(
                        quantity.top()
                                .divide(quantity.bottom(), MathContext.DECIMAL64)
                                .toPlainString(),
                        Direction.AT_MOST)
                : Optional.empty();
    }
}
