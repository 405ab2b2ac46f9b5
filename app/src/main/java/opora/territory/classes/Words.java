package opora.territory.classes;

import java.util.Optional;
import opora.territory.ClassTitle;
import opora.territory.SchoolClass;

/** Classes as sentences name them. */
final class Words {

    private Words() {}

    static String of(SchoolClass one) {
        return of(one.title(), one.pupils());
    }

    /** «5А, 24 обуч.» or «5А». */
    static String of(ClassTitle title, Optional<Integer> pupils) {
        return title.text() + pupils.map(count -> ", %d обуч.".formatted(count)).orElse("");
    }
}
