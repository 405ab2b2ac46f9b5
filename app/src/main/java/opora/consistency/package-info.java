/**
 * Сверка данных: rules that data have to keep, and the personal tasks that follow where they do not. Rules are data, in {@code
 * opora/<room>/rules.yaml}; the things they speak of come from rooms as {@link opora.consistency.Observations}; this room knows none of
 * them.
 *
 * <p>A task is fixed when the data are, never by hand; or it is explained, and the level above may return the explanation. No rule blocks
 * anything, and none holds it against a school that its result is good.
 */
@ApplicationModule(
        displayName = "Сверка данных",
        allowedDependencies = {"vocabulary", "territory", "access", "notices", "ui"})
@NullMarked
package opora.consistency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
