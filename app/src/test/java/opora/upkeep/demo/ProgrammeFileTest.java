package opora.upkeep.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import opora.programme.Standing;
import opora.programme.layout.Block;
import opora.programme.layout.Column;
import opora.programme.layout.Laid;
import opora.programme.layout.Layout;
import opora.programme.shape.Shape;
import opora.programme.shape.Shapes;
import opora.programme.wording.Edition;
import opora.programme.wording.FieldCheck;
import opora.programme.wording.Kind;
import opora.programme.wording.Labels;
import opora.programme.wording.Provision;
import opora.programme.wording.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programmes of the sample region are programmes that a person could have typed in, and read whole. */
class ProgrammeFileTest {

    /** Columns that a programme leaves empty until it is carried out, or for money that has neither year nor sum of its own. */
    private static final Set<String> LEFT_EMPTY = Set.of("fact", "done", "reason", "year", "sum");

    static List<ProgrammeFile> files() {
        return ProgrammeFile.all();
    }

    static Stream<ProgrammeFile> wholeFiles() {
        return files().stream().filter(file -> !file.name().equals("school-last-year"));
    }

    private static List<Laid> laid(List<Laid> parts) {
        List<Laid> all = new ArrayList<>();
        for (Laid part : parts) {
            all.add(part);
            all.addAll(laid(part.parts()));
        }
        return all;
    }

    private static List<Laid> laid(ProgrammeFile file) {
        return laid(Layout.of(Planted.of(file), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_said_is_what_the_form_of_its_kind_would_take(ProgrammeFile file) {
        Edition edition = Planted.of(file);

        assertThat(edition.all())
                .allSatisfy(one -> {
                    FieldCheck check = FieldCheck.of(one.kind(), one.values(), edition);
                    assertThat(check.mistakes()).as(one.name()).isEmpty();
                    assertThat(Provision.kept(check.clean()))
                            .as(one.name())
                            .isEqualTo(one.values());
                    assertThat(one.values().keySet())
                            .allSatisfy(key ->
                                    assertThat(Labels.field(one.kind(), key)).as(key).isPresent());
                });
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_provision_stands_where_one_of_its_kind_may(ProgrammeFile file) {
        Edition edition = Planted.of(file);

        assertThat(edition.all())
                .filteredOn(one -> !one.is(Kind.PROGRAMME))
                .allMatch(one -> Standing.may(one.kind(), one.parent().flatMap(edition::find)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_stays_open(ProgrammeFile file) {
        assertThat(Planted.of(file).all())
                .flatExtracting(one -> one.values().values())
                .noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_part_says_something(ProgrammeFile file) {
        assertThat(laid(file))
                .allSatisfy(part -> {
                    assertThat(part.blocks().size() + part.parts().size())
                            .as(part.heading())
                            .isPositive();
                    assertThat(part.blocks())
                            .as(part.heading())
                            .allMatch(ProgrammeFileTest::speaks);
                    if (part.shows().isPresent()) {
                        assertThat(part.blocks())
                                .as(part.heading())
                                .anyMatch(block ->
                                        block instanceof Block.Items
                                                || block instanceof Block.Table);
                    }
                });
    }

    private static boolean speaks(Block block) {
        return switch (block) {
            case Block.Prose(Provision _, List<String> paragraphs) -> !paragraphs.isEmpty();
            case Block.Bullets bullets -> !bullets.items().isEmpty();
            case Block.Items(List<Block.Item> items) ->
                    items.stream().noneMatch(item -> item.lines().isEmpty());
            case Block.Passport(List<Block.Line> lines) ->
                    lines.stream().noneMatch(line -> line.lines().isEmpty());
            case Block.Typed typed -> typed.grid().rows().size() > 1;
            case Block.Chart chart -> chart.grid().rows().size() > 1;
            case Block.Table table ->
                    table.rows().stream().anyMatch(Block.Row.Cells.class::isInstance);
        };
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_column_of_a_table_stays_empty(ProgrammeFile file) {
        assertThat(laid(file))
                .flatExtracting(Laid::blocks)
                .filteredOn(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .allSatisfy(table -> {
                    for (int at = 0; at < table.columns().size(); at++) {
                        Column column = table.columns().get(at);
                        int cell = at;
                        if (!LEFT_EMPTY.contains(column.key())) {
                            assertThat(table.rows())
                                    .as(column.heading())
                                    .anyMatch(row ->
                                            row instanceof Block.Row.Cells cells
                                                    && !cells.cells().get(cell).isEmpty());
                        }
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("files")
    void tables_that_people_typed_have_a_heading_for_every_cell(ProgrammeFile file) {
        assertThat(Planted.of(file).all())
                .filteredOn(one -> one.is("table") || one.is("chart"))
                .allSatisfy(one ->
                        assertThat(
                                        one.lines("cells").stream()
                                                .map(line -> line.split("\\|", -1).length)
                                                .distinct())
                                .as(one.name())
                                .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void every_part_of_the_shape_stands_in_its_place(ProgrammeFile file) {
        Shape shape = Shapes.find(file.shape()).orElseThrow();

        assertThat(shape.level()).isEqualTo(file.level());
        assertThat(parts(file.provisions(Planted.FILLING, Planted.NOWHERE), ""))
                .isEqualTo(parts(shape.beginning(), ""));
    }

    private static List<String> parts(List<Sketch> sketches, String above) {
        List<String> parts = new ArrayList<>();
        for (Sketch sketch : sketches) {
            if (sketch.kind().equals(Kind.PART)) {
                String part =
                        above
                                + sketch.values().getOrDefault("heading", "")
                                + " "
                                + sketch.values().getOrDefault("view", "")
                                + " "
                                + sketch.values().getOrDefault("shows", "");
                parts.add(part);
                parts.addAll(parts(sketch.children(), part + " > "));
            }
        }
        return parts;
    }

    @Test
    void every_shape_that_ships_has_its_programme() {
        assertThat(files())
                .extracting(ProgrammeFile::shape)
                .containsAll(Shapes.shipped().stream().map(Shape::code).toList());
    }

    @Test
    void terms_stay_as_people_write_them() {
        Set<String> terms = new LinkedHashSet<>();
        for (ProgrammeFile file : files()) {
            laid(file).stream()
                    .flatMap(part -> part.blocks().stream())
                    .filter(Block.Table.class::isInstance)
                    .map(Block.Table.class::cast)
                    .forEach(table -> terms.addAll(column(table, "timing")));
        }

        assertThat(terms)
                .contains(
                        "сентябрь — октябрь 2023",
                        "2 раза в год (май, декабрь)",
                        "по плану работы управления образования, 2–3 раза в год",
                        "сентябрь текущего года",
                        "по договору",
                        "июнь, январь",
                        "сентябрь 2024",
                        "по графику Минпросвещения России",
                        "в течение всего периода",
                        "весь период",
                        "постоянно",
                        "1–2 месяца",
                        "конец учебного года",
                        "20 апреля 2026",
                        "январь 2026 — май 2028");
    }

    private static List<String> column(Block.Table table, String key) {
        List<String> column = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            if (table.columns().get(at).key().equals(key)) {
                for (Block.Row row : table.rows()) {
                    if (row instanceof Block.Row.Cells cells) {
                        column.addAll(cells.cells().get(at));
                    }
                }
            }
        }
        return column;
    }

    @Test
    void a_term_may_lie_before_the_programme() {
        ProgrammeFile file = ProgrammeFile.read("municipality-years");

        assertThat(file.about(Planted.FILLING)).containsEntry("starts", "2026-01-01");
        assertThat(Planted.of(file).list("activity"))
                .extracting(one -> one.value("timing"))
                .contains("сентябрь 2024", "октябрь 2024");
    }

    @Test
    void what_leads_to_a_task_of_another_programme_finds_it_there() {
        List<String> asked = new ArrayList<>();
        for (ProgrammeFile file : files()) {
            file.provisions(
                    Planted.FILLING,
                    (name, key) -> {
                        asked.add(name);
                        ProgrammeFile above = ProgrammeFile.read(name);
                        Provision task = Planted.of(above).get(above.number(key));
                        assertThat(task.kind().code()).as(key).isEqualTo("task");
                        return "1." + task.id();
                    });
        }

        assertThat(asked).contains("region", "municipality-years");
    }

    @Test
    void a_word_that_nobody_fills_in_is_reported() {
        assertThat(Planted.FILLING.in("{year-1}–{year+2} годы, {school}"))
                .isEqualTo("2025–2028 годы, Боровинская СОШ");
        assertThatThrownBy(() -> Planted.FILLING.in("{street}"))
                .hasMessageContaining("nobody fills in {street}");
    }
}
