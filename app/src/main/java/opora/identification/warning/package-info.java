/**
 * Раннее предупреждение: how likely a school is listed, or a class is low, in the year after the last one that is loaded; and how well that would have been told before. Pure: knows no
 * database, file or clock. A verdict never reads it, and no pupil is in it.
 */
@NullMarked
package opora.identification.warning;

import org.jspecify.annotations.NullMarked;
