/** Pages of the list: runs, a new run, the list of a run, the verdict of a school explained. */
@NullMarked
package opora.identification.web;

import org.jspecify.annotations.NullMarked;
