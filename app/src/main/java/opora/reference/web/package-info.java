/** Pages of the reference data. */
@NullMarked
package opora.reference.web;

import org.jspecify.annotations.NullMarked;
