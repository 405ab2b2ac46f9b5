@NullMarked
package sins.results;

import org.jspecify.annotations.NullMarked;
