/** The invented region: municipalities, schools, and what nobody can see in the files — social context, level, planted stories. */
@NullMarked
package opora.upkeep.sample.region;

import org.jspecify.annotations.NullMarked;
