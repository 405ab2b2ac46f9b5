@NullMarked
package opora.corrections.reminder;

import org.jspecify.annotations.NullMarked;
