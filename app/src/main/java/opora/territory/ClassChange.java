package opora.territory;

import java.util.List;
import java.util.Optional;

/** What may happen to the classes of a school. */
public sealed interface ClassChange {

    /** Of the classes of one school. */
    sealed interface Within extends ClassChange {}

    /** A title and the number of pupils, empty when it is not told. */
    record Named(ClassTitle title, Optional<Integer> pupils) {}

    /** Classes that were not there. */
    record Opened(List<Named> classes) implements Within {

        public Opened {
            classes = List.copyOf(classes);
        }
    }

    record Renamed(ClassId id, ClassTitle title) implements Within {}

    /** There are so many pupils from a day on. */
    record Counted(ClassId id, int pupils) implements Within {}

    /** Its pupils go on in the other one. */
    record Merged(ClassId id, ClassId into) implements Within {}

    /** Part of its pupils make a new class. */
    record Split(ClassId id, Named part) implements Within {}

    record Closed(ClassId id) implements Within {}

    /** They go on in another school under these titles. */
    record Moved(SchoolId into, List<Step> steps) implements ClassChange {

        public Moved {
            steps = List.copyOf(steps);
        }
    }

    /** Into the school year of the day; who is not among the steps is in it no more. */
    record Promoted(List<Step> steps) implements Within {

        public Promoted {
            steps = List.copyOf(steps);
        }
    }

    /** What a class is called in the next year, or in the other school. */
    record Step(ClassId id, ClassTitle title) {}
}
