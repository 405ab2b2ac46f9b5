package opora.intake.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
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
        assertThat(isHeading(row)).isTrue();
        assertThat(isHeading(row)).as("seen before").isTrue();
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
        assertThat(isHeading(row)).isFalse();
        assertThat(isHeading(row)).as("seen before").isFalse();
    }

    private boolean isHeading(String row) throws UnreadableFile {
        AtomicReference<Boolean> found = new AtomicReference<>();
        for (TableSheet sheet : TextBook.of(row).sheets()) {
            sheet.read(one -> {
                found.set(headings.has(one));
                return TableSheet.Next.MORE;
            });
        }
        return found.get();
    }
}
