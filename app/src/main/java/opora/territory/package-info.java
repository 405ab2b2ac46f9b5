/**
 * Территории и школы: region, municipalities, schools with all the codes that join them; what one may see of them.
 *
 * <p>Every question about schools takes a {@link opora.territory.TerritoryScope} first. Entries come with an edition (the accepted load
 * that brought them): the newest edition counts, an older one comes back when a load is recalled. Schools are joined by login or code,
 * never by name.
 */
@ApplicationModule(
        displayName = "Территории и школы",
        allowedDependencies = {"vocabulary"})
@NullMarked
package opora.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
