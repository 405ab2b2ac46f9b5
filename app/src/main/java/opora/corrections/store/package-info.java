@NullMarked
package opora.corrections.store;

import org.jspecify.annotations.NullMarked;
