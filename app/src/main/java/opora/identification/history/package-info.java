/** The lists of the region year by year: how many schools stood in them, who came and went, which municipalities had none. */
@NullMarked
package opora.identification.history;

import org.jspecify.annotations.NullMarked;
