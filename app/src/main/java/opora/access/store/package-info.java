/** SQL of people and of attempts to sign in. */
@NullMarked
package opora.access.store;

import org.jspecify.annotations.NullMarked;
