/** Pages of roadmaps. */
@NullMarked
package opora.programme.roadmap.web;

import org.jspecify.annotations.NullMarked;
