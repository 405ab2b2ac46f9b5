package opora.consistency.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The rules of all rooms, {@code opora/<room>/*rules.yaml}. A rule that speaks of what is not declared stops the start of the house. */
@Component
public class Rules {

    private static final String FILES = "classpath*:opora/*/*rules.yaml";

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, Chapter> chapters = new TreeMap<>();
    private final Map<String, Map<String, Measure>> measures = new TreeMap<>();

    Rules() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            RuleFile read = RuleFile.read(file.getURL());
            chapters.putAll(read.chapters());
            measures.putAll(read.measures());
            read.rules().forEach(this::add);
        }
        rules.values().forEach(this::check);
    }

    private void add(Rule rule) {
        if (rules.put(rule.id(), rule) != null) {
            throw new IllegalStateException("two rules are called " + rule.id());
        }
    }

    private void check(Rule rule) {
        if (!measures(rule.about()).keySet().containsAll(rule.holds().measures())) {
            throw new IllegalStateException(rule.id() + " speaks of what is not declared");
        }
        chapter(rule.about());
    }

    public List<Rule> list() {
        return List.copyOf(rules.values());
    }

    public List<Rule> about(String kind) {
        return rules.values().stream().filter(rule -> rule.about().equals(kind)).toList();
    }

    /** @throws IllegalStateException for a kind that no file names */
    public Chapter chapter(String kind) {
        return Optional.ofNullable(chapters.get(kind))
                .orElseThrow(() -> new IllegalStateException("no chapter for " + kind));
    }

    /** Those kinds of which some rule is a task of whoever loaded the file. */
    public List<String> askedOfLoaders() {
        return rules.values().stream()
                .filter(rule -> rule.asked() == Rule.Asked.LOADER)
                .map(Rule::about)
                .distinct()
                .toList();
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** By name; empty for a kind that no file declares. */
    public Map<String, Measure> measures(String kind) {
        return Collections.unmodifiableMap(measures.getOrDefault(kind, Map.of()));
    }

    /** The values that a rule looked at, in the words of its file: «участников: 25». */
    public List<String> told(Rule rule, Map<String, Object> values) {
        List<String> told = new ArrayList<>();
        measures(rule.about())
                .forEach((name, measure) -> {
                    if (rule.holds().measures().contains(name)) {
                        told.add(
                                values.containsKey(name)
                                        ? measure.told(values.get(name))
                                        : measure.title() + ": нет данных");
                    }
                });
        return told;
    }
}
