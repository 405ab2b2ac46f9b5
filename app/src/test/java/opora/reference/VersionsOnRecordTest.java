package opora.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Role;
import opora.access.Viewer;
import opora.identification.TestRegion;
import opora.reference.entry.Entering;
import opora.reference.entry.Typed;
import opora.reference.store.VersionStores;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.results.ReferenceData;
import opora.territory.TerritoryScope;
import opora.upkeep.TestDatabase;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** What was entered comes back as it was, counts in its turn and goes when it is withdrawn. */
class VersionsOnRecordTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Viewer OPERATOR =
            new Viewer(
                    7, "Кравцова Е. П.", "", Role.OPERATOR, new TerritoryScope.WholeRegion(), "");
    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final Procedure RUSSIAN = Procedure.of("VPR-4-RU");
    private static final Instant START = Instant.parse("2026-05-20T09:00:00Z");

    private final List<Object> told = new ArrayList<>();
    private final ReferenceBook book = new ReferenceBook(VersionStores.on(DATABASE.client()));
    private final ReferenceData data = new CurrentReference(book);
    private final CurrentReference versions = new CurrentReference(book);

    private ReferenceEntries at(Instant moment) {
        return new ReferenceEntries(
                book,
                VersionStores.on(DATABASE.client()),
                new TestRegion(),
                told::add,
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Typed scale(Card card, String two, String three) {
        Typed known = Typed.of(card.now());
        return new Typed(
                "24",
                two,
                three,
                "16–20",
                "21–24",
                known.tasks(),
                "",
                known.conditions(),
                "Приказ № 7",
                "",
                "",
                "ENTERED");
    }

    private int enter(Procedure procedure, AcademicYear year, Typed typed, Instant moment) {
        String seen = book.card(procedure, year).stamp();
        return switch (at(moment).enter(OPERATOR, procedure, year, typed, seen)) {
            case Entering.Done(Card _, int number) -> number;
            case Entering.Proposed other -> throw new AssertionError(other);
            case Entering.Mistaken other -> throw new AssertionError(other);
            case Entering.Unchanged other -> throw new AssertionError(other);
        };
    }

    @Test
    void the_newest_version_counts_and_a_withdrawn_one_gives_way_to_what_counted_before() {
        MarkScale shipped = new MarkScale(10, 16, 21, 24);
        assertThat(data.scale(RUSSIAN, YEAR)).contains(shipped);

        int first = enter(RUSSIAN, YEAR, scale(book.card(RUSSIAN, YEAR), "0–8", "9–15"), START);
        int second =
                enter(
                        RUSSIAN,
                        YEAR,
                        scale(book.card(RUSSIAN, YEAR), "0–7", "8–15"),
                        START.plusSeconds(60));

        assertThat(List.of(first, second)).containsExactly(1, 2);
        assertThat(data.scale(RUSSIAN, YEAR)).contains(new MarkScale(8, 16, 21, 24));
        assertThat(versions.told(RUSSIAN, YEAR, START.minusSeconds(1)).orElseThrow())
                .isEqualTo(
                        "При приёмке действовала шкала (из поставки): 0–9 / 10–15 / 16–20 / 21–24."
                                + " Сейчас другая (версия 2 от 20.05.2026): 0–7 / 8–15 / 16–20 / 21–24;"
                                + " эти числа по ней не пересчитаны.");
        assertThat(versions.told(RUSSIAN, YEAR, START.plusSeconds(60)).orElseThrow())
                .isEqualTo(
                        "При приёмке действовала шкала (версия 2 от 20.05.2026): 0–7 / 8–15 / 16–20 / 21–24.");

        assertThat(
                        at(START.plusSeconds(120))
                                .withdraw(OPERATOR, RUSSIAN, YEAR, second, " не тот приказ "))
                .contains(Map.of());
        assertThat(data.scale(RUSSIAN, YEAR)).contains(new MarkScale(9, 16, 21, 24));
        assertThat(at(START).withdraw(OPERATOR, RUSSIAN, YEAR, second, "ещё раз")).isEmpty();
        assertThat(at(START).withdraw(OPERATOR, RUSSIAN, YEAR, first, " ").orElseThrow())
                .containsOnlyKeys("reason");
        at(START.plusSeconds(180)).withdraw(OPERATOR, RUSSIAN, YEAR, first, "не тот год");
        assertThat(data.scale(RUSSIAN, YEAR)).contains(shipped);
        assertThat(book.card(RUSSIAN, YEAR).versions())
                .extracting(Version::number)
                .containsExactly(2, 1, 0);
        assertThat(told).hasSize(4).allMatch(deed -> deed instanceof ReferenceChanged);
    }

    @Test
    void everything_entered_comes_back_as_it_was() {
        Procedure mathematics = Procedure.of("OGE-9-MA");
        AcademicYear year = new AcademicYear(2024);
        Typed typed =
                new Typed(
                        "4",
                        "0–1",
                        "2–2",
                        "3–3",
                        "4–4",
                        "1; 1; Б; Считать; 1.1\n15; 1\n16; 2",
                        "",
                        "3; 2; 15 16; по геометрии",
                        "Письмо № 1",
                        "3",
                        "2024-02-21",
                        "CHECKED");

        enter(mathematics, year, typed, START);

        Card card = book.card(mathematics, year);
        assertThat(Typed.of(card.now(), card.version(Part.SCALE).map(Version::source)))
                .isEqualTo(typed);
        assertThat(data.conditions(mathematics, year))
                .containsExactly(new MarkCondition(3, 2, "по геометрии", List.of("15", "16")));
        assertThat(data.papers(year)).containsOnlyKeys(mathematics);
        assertThat(card.version(Part.TASKS).orElseThrow().by())
                .contains(new Version.Signed(7, "Кравцова Е. П.", START));
        assertThat(book.years()).contains(year);
    }

    @Test
    void what_is_recommended_does_not_count() {
        Procedure mathematics = Procedure.of("OGE-9-MA");
        AcademicYear year = new AcademicYear(2023);

        assertThat(data.scale(mathematics, year)).isEmpty();
        assertThat(data.conditions(mathematics, year)).isEmpty();
        assertThat(book.card(mathematics, year).recommended().orElseThrow().contents().scale())
                .contains(new MarkScale(8, 15, 22, 31));
        assertThat(book.cards(year)).containsKey(mathematics);
    }

    @Test
    void what_was_not_seen_is_shown_before_it_counts() {
        Procedure procedure = Procedure.of("VPR-6-RU");
        Typed typed =
                new Typed("", "", "", "", "", "1; 1", "", "", "Описание работы", "", "", "CHECKED");

        assertThat(at(START).enter(OPERATOR, procedure, YEAR, typed, ""))
                .isInstanceOf(Entering.Proposed.class);
        assertThat(data.paper(procedure, YEAR)).isEqualTo(Optional.empty());
        enter(procedure, YEAR, typed, START);
        assertThat(at(START).enter(OPERATOR, procedure, YEAR, typed, "0-0"))
                .isInstanceOf(Entering.Unchanged.class);
    }

    @Test
    void a_version_can_not_be_changed() {
        Procedure procedure = Procedure.of("VPR-7-RU");
        Typed typed =
                new Typed("", "", "", "", "", "1; 1", "", "", "Описание работы", "", "", "CHECKED");
        enter(procedure, YEAR, typed, START);

        assertThatThrownBy(() ->
                        DATABASE.client()
                                .sql("update reference.version set document = ''")
                                .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
