/** Procedures of the invented region: papers, how hard they are, what each pupil gets, how marks are given and bent. */
@NullMarked
package opora.upkeep.sample.exam;

import org.jspecify.annotations.NullMarked;
