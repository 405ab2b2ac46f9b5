@NullMarked
package opora.upkeep.store;

import org.jspecify.annotations.NullMarked;
