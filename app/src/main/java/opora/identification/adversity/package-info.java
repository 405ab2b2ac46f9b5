/** Schools that work in adverse social conditions (ШНСУ): the region's own dated rules, and what the one of a year says of the schools in sight. */
@NullMarked
package opora.identification.adversity;

import org.jspecify.annotations.NullMarked;
