/**
 * The commands and the pages of the built product on whole real regions, against answers that another program computed. The data are no part of the project: every
 * test is skipped with a message where they are absent.
 */
@NullMarked
package opora.acceptance.validation;

import org.jspecify.annotations.NullMarked;
