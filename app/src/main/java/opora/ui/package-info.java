/**
 * Оболочка страниц: layout, menu, error pages, charts, the view resolver; templates shared by all rooms live in {@code jte/ui}.
 *
 * <p>Pages are server-rendered and work without JavaScript. Knows people and roles, no room of the road.
 */
@ApplicationModule(
        displayName = "Оболочка страниц",
        allowedDependencies = {"vocabulary", "territory", "access", "notices"})
@NullMarked
package opora.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
