/** Pages: home by role, the card of a school with its tabs. */
@NullMarked
package opora.overview.web;

import org.jspecify.annotations.NullMarked;
