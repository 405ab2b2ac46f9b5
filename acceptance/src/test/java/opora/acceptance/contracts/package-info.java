/** What the commands of the built product promise to outside programs, whatever the size of the files. */
@NullMarked
package opora.acceptance.contracts;

import org.jspecify.annotations.NullMarked;
