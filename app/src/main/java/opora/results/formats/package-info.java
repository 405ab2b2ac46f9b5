/**
 * The layouts of files that hold results of procedures: read row by row into sums per school and class, or told apart and refused.
 *
 * <p>{@link opora.results.formats.ParticipantReader} is the road of every file with a row per participant; tables of outcomes and Ф3 have
 * their own shorter ones. Reached from outside through {@link opora.results.ResultFormats}.
 */
@NullMarked
package opora.results.formats;

import org.jspecify.annotations.NullMarked;
