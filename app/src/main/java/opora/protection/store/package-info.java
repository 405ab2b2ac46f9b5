/** When terms of keeping were carried out. */
@NullMarked
package opora.protection.store;

import org.jspecify.annotations.NullMarked;
