/** What a list would be under another setting: who enters and leaves, how sure it is for each school, how many would stand in it by chance. Nothing is kept. */
@NullMarked
package opora.identification.scenario;

import org.jspecify.annotations.NullMarked;
