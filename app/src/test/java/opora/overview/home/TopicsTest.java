package opora.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.access.Role;
import opora.access.Viewer;
import opora.corrections.request.Step;
import opora.guards.Sources;
import opora.network.Answer;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static Viewer viewer(Role role) {
        return new Viewer(1, "Проба", "", role, new TerritoryScope.WholeRegion(), "");
    }

    private static Set<String> all() {
        Set<String> kinds = new TreeSet<>(Topics.OWN.keySet());
        for (Role role : Role.values()) {
            kinds.addAll(Topics.ofTheTerritory(viewer(role)));
            kinds.addAll(Topics.ofAll(viewer(role)));
        }
        return kinds;
    }

    /** A room writes its kind whole, or the point of it after its own name; corrections name their steps, network its answers to decisions. */
    @Test
    void every_topic_is_a_deed_that_some_room_tells() {
        String sources =
                Sources.under("app/src/main/java", ".java").stream()
                        .filter(file -> !file.endsWith("Topics.java"))
                        .map(Sources::text)
                        .collect(Collectors.joining("\n"));
        List<String> steps =
                Stream.concat(
                                Arrays.stream(Step.Kind.values())
                                        .map(step -> "corrections.request_" + step.name()),
                                Arrays.stream(Answer.Kind.values())
                                        .map(answer -> "network.decision_" + answer.name()))
                        .map(kind -> kind.toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(all())
                .hasSizeGreaterThan(20)
                .allMatch(kind ->
                        steps.contains(kind)
                                || sources.contains('"' + kind + '"')
                                || sources.contains('"' + kind.replaceFirst(".*\\.", "") + '"'));
        assertThat(all()).containsAll(steps);
    }

    @Test
    void roles_without_results_hear_of_no_list_and_of_no_load() {
        for (Role role :
                List.of(Role.TEACHER, Role.PSYCHOLOGIST, Role.PARTNER, Role.ADMINISTRATOR)) {
            assertThat(Topics.ofAll(viewer(role)))
                    .noneMatch(
                            kind -> kind.startsWith("identification") || kind.startsWith("intake"));
        }
        assertThat(Topics.ofAll(viewer(Role.UNASSIGNED))).isEmpty();
        assertThat(Topics.ofTheTerritory(viewer(Role.UNASSIGNED))).isEmpty();
    }
}
