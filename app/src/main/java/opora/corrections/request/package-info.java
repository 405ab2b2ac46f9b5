@NullMarked
package opora.corrections.request;

import org.jspecify.annotations.NullMarked;
