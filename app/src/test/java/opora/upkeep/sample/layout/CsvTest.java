package opora.upkeep.sample.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void a_line_is_what_excel_in_russian_saves() throws IOException {
        assertThat(written(Csv.Encoding.UTF_8_WITH_MARK))
                .isEqualTo(
                        "\ufeffкод;5;;\"МБОУ \"\"Лес\"\"; поле\"\r\n"
                                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void windows_1251_has_no_mark() throws IOException {
        assertThat(written(Csv.Encoding.WINDOWS_1251))
                .isEqualTo(
                        "код;5;;\"МБОУ \"\"Лес\"\"; поле\"\r\n"
                                .getBytes(Charset.forName("windows-1251")));
    }

    private static byte[] written(Csv.Encoding encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Csv csv = new Csv(out, encoding)) {
            csv.cell("код").cell(5).cell("").cell("МБОУ \"Лес\"; поле").end();
        }
        return out.toByteArray();
    }
}
