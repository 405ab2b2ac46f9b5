/** The files of the invented region in the layouts that offices hold: register, tables of participants and outcomes, Ф1, Ф3. */
@NullMarked
package opora.upkeep.sample.layout;

import org.jspecify.annotations.NullMarked;
