/** What becomes of a table when it is taken over: what a person wrote over it, what is doubtful, what is added, replaced, kept. Pure. */
@NullMarked
package opora.programme.roadmap.taking;

import org.jspecify.annotations.NullMarked;
