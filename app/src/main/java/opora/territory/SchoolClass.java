package opora.territory;

import java.util.Optional;

/**
 * A class as it is on a day.
 *
 * @param school where it was said to be; after the school was joined to another one it belongs to the other
 * @param pupils empty when nobody has told
 */
public record SchoolClass(
        ClassId id, SchoolId school, ClassTitle title, Optional<Integer> pupils) {}
