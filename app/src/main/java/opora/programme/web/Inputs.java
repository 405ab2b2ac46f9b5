package opora.programme.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Programme;
import opora.programme.UpperTasks;
import opora.programme.start.StartingValues;
import opora.programme.start.TargetAdvice;
import opora.programme.start.TargetAdvice.Advice;
import opora.programme.web.ProvisionPage.Input;
import opora.programme.wording.Edition;
import opora.programme.wording.Field;
import opora.programme.wording.Kind;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** The controls of a form from the fields of a kind. */
@Component
class Inputs {

    private final UpperTasks upper;
    private final StartingValues startingValues;
    private final TargetAdvice advices;

    Inputs(UpperTasks upper, StartingValues startingValues, TargetAdvice advices) {
        this.upper = upper;
        this.startingValues = startingValues;
        this.advices = advices;
    }

    /** What the data say beside the form, by what stands in it. */
    Optional<Advice> advice(
            Viewer viewer,
            Programme programme,
            Edition edition,
            Kind kind,
            Map<String, String> values) {
        return advices.of(viewer, programme, edition, kind, values);
    }

    List<Input> of(
            Viewer viewer,
            Programme programme,
            Edition edition,
            Kind kind,
            Map<String, String> values) {
        List<Input> inputs = new ArrayList<>();
        for (Field field : kind.fields()) {
            if (field.type() == Field.Type.TARGETS) {
                for (Provision milestone : edition.list("milestone")) {
                    String key = field.at(milestone.id());
                    inputs.add(
                            input(
                                    field,
                                    key,
                                    field.label() + ": " + milestone.name(),
                                    values,
                                    Map.of()));
                }
            } else if (field.isTyped()) {
                Input input =
                        input(
                                field,
                                field.code(),
                                field.label(),
                                values,
                                options(viewer, programme, edition, field, values));
                if (!input.isUseless()) {
                    inputs.add(input);
                }
            }
        }
        return inputs;
    }

    private static Input input(
            Field field,
            String key,
            String label,
            Map<String, String> values,
            Map<String, String> options) {
        String value = values.getOrDefault(key, "");
        return new Input(
                ProvisionForm.PREFIX + key,
                label,
                field,
                value,
                options.getOrDefault(value, value),
                options);
    }

    private Map<String, String> options(
            Viewer viewer,
            Programme programme,
            Edition edition,
            Field field,
            Map<String, String> values) {
        return switch (field.type()) {
            case CHOICE -> field.options();
            case LINK -> linked(edition, field.linked().orElseThrow());
            case PROCEDURE -> procedures(viewer, programme, values.getOrDefault(field.code(), ""));
            case UPPER -> uppers(viewer, programme, values.getOrDefault(field.code(), ""));
            case COUNT, DAY, GRID, LINE, LINES, MONEY, TARGET, TARGETS, TEXT, TIMING -> Map.of();
        };
    }

    /** With what is known of each, so that one is chosen by its numbers; the one that was chosen stays also when its results were recalled. */
    private Map<String, String> procedures(Viewer viewer, Programme programme, String chosen) {
        Map<String, String> options = new LinkedHashMap<>();
        startingValues
                .of(viewer, programme)
                .forEach(one -> options.put(one.procedure().code(), one.told()));
        Procedure.find(chosen)
                .ifPresent(
                        one -> options.putIfAbsent(one.code(), one.title() + ": результата нет"));
        return options;
    }

    /** The one that was chosen stays also when its programme rests or is over, or the task is gone: whoever mends a comma does not drop the link. */
    private Map<String, String> uppers(Viewer viewer, Programme programme, String chosen) {
        Map<String, String> options = new LinkedHashMap<>(upper.titles(viewer, programme));
        if (!chosen.isEmpty()) {
            options.computeIfAbsent(chosen, link -> upper.former(viewer, link));
        }
        return options;
    }

    private static Map<String, String> linked(Edition edition, String kind) {
        Numbering numbering = Numbering.of(edition);
        Map<String, String> options = new LinkedHashMap<>();
        edition.list(kind)
                .forEach(one ->
                        options.put(
                                one.id().toString(),
                                numbering.of(one) + ". " + Brief.of(one.name())));
        return options;
    }
}
