package opora.territory;

import java.util.List;
import java.util.Optional;

/** What may happen to the classes of a school. */
public sealed interface ClassChange {

    /** A title and the number of pupils, empty when it is not told. */
    record Named(ClassTitle title, Optional<Integer> pupils) {}

    /** Classes that were not there. */
    record Opened(List<Named> classes) implements ClassChange {

        public Opened {
            classes = List.copyOf(classes);
        }
    }

    record Renamed(ClassId id, ClassTitle title) implements ClassChange {}

    /** There are so many pupils from a day on. */
    record Counted(ClassId id, int pupils) implements ClassChange {}

    /** Its pupils go on in the other one. */
    record Merged(ClassId id, ClassId into) implements ClassChange {}

    /** Part of its pupils make a new class. */
    record Split(ClassId id, Named part) implements ClassChange {}

    record Closed(ClassId id) implements ClassChange {}

    /** Into the school year of the day; who is not among the steps is in it no more. */
    record Promoted(List<Step> steps) implements ClassChange {

        public Promoted {
            steps = List.copyOf(steps);
        }
    }

    /** What a class is called in the next year. */
    record Step(ClassId id, ClassTitle title) {}
}
