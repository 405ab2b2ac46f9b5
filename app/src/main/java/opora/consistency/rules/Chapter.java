package opora.consistency.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people call the things of a kind.
 *
 * @param place among the chapters of the catalogue, the smallest first
 * @param title in Russian, «Результаты школы в процедуре»
 */
public record Chapter(int place, String title) {

    static Map<String, Chapter> read(Map<String, Object> said) {
        Map<String, Chapter> read = new LinkedHashMap<>();
        said.keySet()
                .forEach(kind -> {
                    Map<String, Object> one = RuleFile.map(said, kind);
                    read.put(
                            kind,
                            new Chapter(
                                    Integer.parseInt(RuleFile.text(one, "place")),
                                    RuleFile.text(one, "title")));
                });
        return read;
    }
}
