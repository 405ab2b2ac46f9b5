package opora.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.Programme;
import opora.programme.shape.Shape;
import opora.programme.start.Example;

/**
 * The form with which a programme begins.
 *
 * @param source what is copied; empty when it begins from a shape
 * @param example whose words it begins with; empty without one
 * @param of whose the source is; «» without one
 */
public record NewProgrammePage(
        List<Shape> shapes,
        Optional<Programme> source,
        Optional<Example> example,
        String of,
        String shape,
        String title,
        String starts,
        String ends,
        Map<String, String> mistakes) {

    NewProgrammePage again(String chosen, Map<String, String> sent, Map<String, String> wrong) {
        Map<String, String> byId = new LinkedHashMap<>();
        wrong.forEach((key, sentence) -> byId.put(ProvisionForm.PREFIX + key, sentence));
        return new NewProgrammePage(
                shapes,
                source,
                example,
                of,
                chosen,
                sent.getOrDefault("f.title", ""),
                sent.getOrDefault("f.starts", ""),
                sent.getOrDefault("f.ends", ""),
                byId);
    }
}
