@NullMarked
package sins.intake;

import org.jspecify.annotations.NullMarked;
