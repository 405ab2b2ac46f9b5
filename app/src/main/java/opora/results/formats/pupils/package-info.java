/** Files with a row per participant, summed while they are read; {@link opora.results.formats.pupils.ParticipantReader} is the road of all of them. */
@NullMarked
package opora.results.formats.pupils;

import org.jspecify.annotations.NullMarked;
