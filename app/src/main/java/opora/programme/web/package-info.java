/** Pages of programmes. */
@NullMarked
package opora.programme.web;

import org.jspecify.annotations.NullMarked;
