@NullMarked
package opora.corrections.window;

import org.jspecify.annotations.NullMarked;
