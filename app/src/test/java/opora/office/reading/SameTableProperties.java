package opora.office.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import opora.office.UnreadableFile;

/** A table says the same whatever kind of file it was saved as. */
class SameTableProperties {

    @Property(tries = 150)
    void a_table_reads_the_same_from_every_kind_of_file(@ForAll("tables") List<List<String>> table)
            throws Exception {
        List<String> xlsx = lines(Books.xlsx(table));

        assertThat(lines(Books.xls(table))).isEqualTo(xlsx);
        assertThat(lines(Books.ods(table))).isEqualTo(xlsx);
        assertThat(lines(Books.csv(table, StandardCharsets.UTF_8))).isEqualTo(xlsx);
        assertThat(lines(Books.csv(table, Charset.forName("windows-1251")))).isEqualTo(xlsx);
    }

    private static List<String> lines(byte[] file) throws IOException, UnreadableFile {
        Path path = Files.createTempFile("same", ".bin");
        try {
            return Tables.lines(Files.write(path, file));
        } finally {
            Files.delete(path);
        }
    }

    /** The first cell is always Russian, so that no file is empty and its encoding can be told. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> texts =
                Arbitraries.of("АБВяё№«» <>&\"'=+-@,xX_019э".split(""))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(letters -> "т" + String.join("", letters));
        Arbitrary<String> numbers =
                Arbitraries.integers().between(1, 100_000).map(number -> number.toString());
        Arbitrary<String> cells =
                Arbitraries.frequencyOf(
                        Tuple.of(2, texts),
                        Tuple.of(3, numbers),
                        Tuple.of(2, Arbitraries.just("")));
        Arbitrary<List<String>> rows = cells.list().ofMaxSize(7);
        return rows.list()
                .ofMaxSize(10)
                .map(table -> {
                    List<List<String>> whole = new ArrayList<>(table);
                    whole.addFirst(List.of("Код ОО", "Класс"));
                    return List.copyOf(whole);
                });
    }
}
