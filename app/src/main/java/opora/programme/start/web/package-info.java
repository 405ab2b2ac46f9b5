/** Pages on which a programme begins, is filled from the catalogue and from examples, and on which one sees who carries the tasks of an upper programme. */
@NullMarked
package opora.programme.start.web;

import org.jspecify.annotations.NullMarked;
