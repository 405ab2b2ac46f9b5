package opora.intake.store;

import static opora.results.formats.mapped.Mapping.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.Meaning;
import org.junit.jupiter.api.Test;

/** What a person said of columns comes back from the database as it was said. */
class MapLinesTest {

    @Test
    void a_map_is_kept_whole() {
        ColumnMap map =
                mapping("Код ОО", Meaning.SCHOOL)
                        .and("", null)
                        .and("РЯ", Meaning.SCORE, "RU")
                        .task("1", "1К1/4")
                        .unit("баллы из 20")
                        .of(2026, "VPR", 5, "MA");
        ColumnMap signed =
                new ColumnMap(
                        2,
                        3,
                        4,
                        map.columns(),
                        map.whole(),
                        new ColumnMap.Signature(
                                "Кравцова Е. П.", Instant.parse("2026-05-03T08:00:00Z")));

        assertThat(MapLines.map(MapLines.of(signed))).isEqualTo(signed);
    }

    @Test
    void what_is_open_stays_open() {
        ColumnMap map = mapping("Код", Meaning.SCHOOL).of(0, "", 0, "");

        assertThat(MapLines.map(MapLines.of(map))).isEqualTo(map);
    }
}
