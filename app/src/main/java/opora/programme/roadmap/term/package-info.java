/** The term of an activity on a roadmap: its days, what it depends on, how it is told and how it moves. Pure. */
@NullMarked
package opora.programme.roadmap.term;

import org.jspecify.annotations.NullMarked;
