/** What surrounds every page: the frame, the views, errors, help, static files; how files are sent to be saved. */
@NullMarked
@NamedInterface("web")
package opora.ui.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
