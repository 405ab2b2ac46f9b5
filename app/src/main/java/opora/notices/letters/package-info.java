/** What leaves the house by e-mail: composed from notices, sent by jobs. */
@NullMarked
package opora.notices.letters;

import org.jspecify.annotations.NullMarked;
