/** A programme laid out as people read it: parts with lists, tables and charts in their order. The page of its text and the printed document show the same. Pure. */
@NullMarked
@NamedInterface("layout")
package opora.programme.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
