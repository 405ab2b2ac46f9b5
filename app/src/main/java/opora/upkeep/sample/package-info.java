/**
 * The sample region: an invented region made from a seed, written as the files an office would hold. {@code region} makes the schools and
 * their hidden truth, {@code exam} lets their pupils write the papers, {@code layout} writes the results down; here is the door to it.
 *
 * <p>Nothing is copied: sizes, levels and spikes follow METHODOLOGY 1.6, 2.6 and 11, names are invented.
 */
@NamedInterface("sample")
@NullMarked
package opora.upkeep.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
