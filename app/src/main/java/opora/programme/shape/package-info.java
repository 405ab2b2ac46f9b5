/** Shapes of programmes: which parts, in which order, with which tables a new programme begins with. Rows, read from {@code shapes.yaml}. Pure. */
@NullMarked
@NamedInterface("shape")
package opora.programme.shape;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
