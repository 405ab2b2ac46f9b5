/** The course of a programme: submitted, looked at stage by stage, returned or approved, corrected, paused, closed. Pure. */
@NullMarked
@NamedInterface("agreement")
package opora.programme.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
