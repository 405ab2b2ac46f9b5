package opora.programme.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opora.programme.shape.Shape;
import opora.programme.shape.Shapes;
import opora.programme.start.Offer.Sort;
import opora.programme.wording.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ticked comes to stand in every shape, and nothing of it is lost. */
class TickedBeginningTest {

    private static final List<Offer> TAKEN =
            List.of(
                    offer("ground", Sort.GROUND, "", "ground"),
                    offer("all", Sort.ANALYSIS, "", "paragraph"),
                    offer("vpr", Sort.ANALYSIS, "VPR", "paragraph"),
                    offer("other", Sort.ANALYSIS, "OLYMPIAD", "paragraph"),
                    offer("goal", Sort.GOAL, "", "goal"),
                    offer("task", Sort.TASK, "", "task"),
                    offer("indicator", Sort.INDICATOR, "task", "indicator"),
                    offer("lonely", Sort.INDICATOR, "not ticked", "indicator"),
                    offer("first", Sort.ACTIVITY, "Уроки", "activity"),
                    offer("second", Sort.ACTIVITY, "Семья", "activity"),
                    offer("third", Sort.ACTIVITY, "Уроки", "activity"));

    private static Offer offer(String code, Sort sort, String place, String kind) {
        return new Offer(code, sort, place, Sketch.of(kind, Map.of("text", code)), "");
    }

    static List<Shape> shapes() {
        return Shapes.shipped();
    }

    private static Stream<Sketch> all(Sketch one) {
        return Stream.concat(
                Stream.of(one), one.children().stream().flatMap(TickedBeginningTest::all));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everything_that_was_ticked_stands_once_in_every_shape(Shape shape) {
        List<Sketch> begun = TickedBeginning.of(shape.beginning(), TAKEN);

        for (Offer one : TAKEN) {
            assertThat(begun.stream().flatMap(TickedBeginningTest::all))
                    .as("%s in %s", one.code(), shape.code())
                    .filteredOn(sketch ->
                            sketch.kind().equals(one.sketch().kind())
                                    && sketch.values().equals(one.sketch().values()))
                    .hasSize(1);
        }
        assertThat(begun.stream().mapToInt(Sketch::size).sum())
                .isEqualTo(
                        shape.beginning().stream().mapToInt(Sketch::size).sum() + TAKEN.size() + 2);
    }

    @Test
    void activities_of_one_factor_stand_in_one_section() {
        List<Sketch> begun =
                TickedBeginning.of(Shapes.find("anti-risk").orElseThrow().beginning(), TAKEN);

        assertThat(begun.stream().flatMap(TickedBeginningTest::all))
                .filteredOn(one -> one.kind().equals("activity_group"))
                .extracting(one -> one.values().get("title") + " " + one.children().size())
                .containsExactly("Уроки 2", "Семья 1");
    }

    @Test
    void nothing_ticked_is_the_shape_itself() {
        for (Shape shape : Shapes.shipped()) {
            assertThat(TickedBeginning.of(shape.beginning(), List.of()))
                    .isEqualTo(shape.beginning());
        }
    }
}
