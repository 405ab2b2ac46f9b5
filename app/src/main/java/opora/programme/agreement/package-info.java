/** The course of a programme: submitted, looked at stage by stage, returned or approved, corrected, paused, closed. Pure. */
@NullMarked
package opora.programme.agreement;

import org.jspecify.annotations.NullMarked;
