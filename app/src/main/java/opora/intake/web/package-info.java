/** Pages of loads, for the operator of the region. */
@NullMarked
package opora.intake.web;

import org.jspecify.annotations.NullMarked;
