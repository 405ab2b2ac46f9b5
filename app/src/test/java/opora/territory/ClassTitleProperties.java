package opora.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClassTitleProperties {

    @Provide
    Arbitrary<ClassTitle> titles() {
        Arbitrary<String> letters =
                Arbitraries.strings().withChars("АБВГДЖЗИКЛМ12").ofMinLength(0).ofMaxLength(5);
        return Combinators.combine(Arbitraries.integers().between(1, 12), letters)
                .as(ClassTitle::new)
                .filter(title -> !title.letter().matches("(.*\\d)?КЛ")); // means the word
    }

    @Property
    void a_title_reads_back_as_itself_however_it_is_spaced_and_spelled(
            @ForAll("titles") ClassTitle title) {
        assertThat(ClassTitle.find(title.text())).contains(title);
        assertThat(ClassTitle.find(" 0" + title.text().toLowerCase(Locale.ROOT) + " "))
                .contains(title);
    }

    @Property
    void the_year_before_the_year_after_is_the_same_class(@ForAll("titles") ClassTitle title) {
        title.next().ifPresent(next -> assertThat(next.previous()).contains(title));
    }

    @Property
    void whatever_stands_in_a_cell_is_read_or_refused(@ForAll String written) {
        ClassTitle.find(written)
                .ifPresent(title -> assertThat(ClassTitle.find(title.text())).contains(title));
    }
}
