package opora.intake.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opora.intake.TextBook;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingRowsTest {

    private final HeadingRows headings = new HeadingRows();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "код ОО|класс|балл",
                "КОД OO | Класс | ~Балл~",
                "№|m2|m3|что-то ещё",
                "№|код|класс|1|2|3|X",
                "класс|отметка",
                "~|класс|отметка|␣",
                "Группы участников|1|2",
                "фамилия|имя|телефон"
            })
    void a_row_that_says_what_stands_below(String row) throws UnreadableFile {
        assertThat(twice(row)).containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edu220001|5А|12|X|X|Н|4",
                "edu220001|класс|балл|4",
                "1|2|3|4",
                "код ОО|x",
                "Лужанский район|Школа № 3|Класс 5"
            })
    void a_row_that_holds_something(String row) throws UnreadableFile {
        assertThat(twice(row)).containsOnly(false);
    }

    /** What is said of the row, and what is remembered of it. */
    private List<Boolean> twice(String row) throws UnreadableFile {
        List<Boolean> said = new ArrayList<>();
        for (TableSheet sheet : TextBook.of(row + "\n" + row).sheets()) {
            sheet.read(one -> {
                said.add(headings.has(one));
                return TableSheet.Next.MORE;
            });
        }
        return said;
    }
}
