/** What surrounds every page: the frame, the views, errors, help, static files. */
@NullMarked
package opora.ui.web;

import org.jspecify.annotations.NullMarked;
