package opora.programme.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import opora.office.TableCell.Down;

class GridTextProperties {

    @Property(tries = 300)
    void whatever_stands_in_cells_comes_back_the_same(
            @ForAll String place, @ForAll String caption, @ForAll List<String> texts) {
        List<Grid.Cell> cells =
                texts.stream()
                        .map(text -> new Grid.Cell(texts.indexOf(text), 2, text, Down.GOES_ON))
                        .toList();
        List<Grid> grids =
                List.of(
                        new Grid(place, caption, List.of(new Grid.Line(7, cells))),
                        new Grid("таблица 2", "", List.of()));
        List<Grid> plain =
                GridText.read(GridText.of(grids).replace("\0", ""));
        assertThat(plain).isEqualTo(GridText.read(GridText.of(plain)));
        if (!(place + caption + texts).contains("\0")) {
            assertThat(plain).isEqualTo(grids);
        }
    }
}
