@NullMarked
package opora.results.formats;

import org.jspecify.annotations.NullMarked;
