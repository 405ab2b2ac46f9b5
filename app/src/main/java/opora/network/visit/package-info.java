/** What people do about a visit: plan, move, cancel, tell, decide, answer, attach. A named interface, for whoever does it in the name of people. */
@NamedInterface("visit")
@NullMarked
package opora.network.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
