package opora.territory.classes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import opora.territory.ClassTitle;
import opora.territory.SchoolClass;

/** Classes and days as sentences name them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String of(SchoolClass one) {
        return of(one.title(), one.pupils());
    }

    /** «5А, 24 обуч.» or «5А». */
    static String of(ClassTitle title, Optional<Integer> pupils) {
        return title.text() + pupils.map(count -> ", %d обуч.".formatted(count)).orElse("");
    }
}
