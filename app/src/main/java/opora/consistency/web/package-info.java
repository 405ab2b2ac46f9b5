/** The pages of tasks. */
@NullMarked
package opora.consistency.web;

import org.jspecify.annotations.NullMarked;
