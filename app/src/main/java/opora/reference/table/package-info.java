/** The table in which an office keeps many scales and tasks at once. */
@NullMarked
package opora.reference.table;

import org.jspecify.annotations.NullMarked;
