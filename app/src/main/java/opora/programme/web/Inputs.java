package opora.programme.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.access.Viewer;
import opora.programme.Programme;
import opora.programme.UpperTasks;
import opora.programme.web.ProvisionPage.Input;
import opora.programme.wording.Edition;
import opora.programme.wording.Field;
import opora.programme.wording.Kind;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import org.springframework.stereotype.Component;

/** The controls of a form from the fields of a kind. */
@Component
class Inputs {

    private final UpperTasks upper;

    Inputs(UpperTasks upper) {
        this.upper = upper;
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
                inputs.add(
                        input(
                                field,
                                field.code(),
                                field.label(),
                                values,
                                options(viewer, programme, edition, field)));
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
            Viewer viewer, Programme programme, Edition edition, Field field) {
        return switch (field.type()) {
            case CHOICE -> field.options();
            case LINK -> linked(edition, field.linked().orElseThrow());
            case UPPER -> upper.titles(viewer, programme);
            case COUNT, DAY, GRID, LINE, LINES, MONEY, TARGET, TARGETS, TEXT, TIMING -> Map.of();
        };
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
