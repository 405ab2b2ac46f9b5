/** Notices, choices and secrets as kept. */
@NullMarked
package opora.notices.store;

import org.jspecify.annotations.NullMarked;
