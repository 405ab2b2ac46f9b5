/** The house is opened, closed, killed and opened again through its launcher, as an administrator does it. */
@NullMarked
package opora.acceptance.upkeep;

import org.jspecify.annotations.NullMarked;
