/**
 * Рабочий стол и карточка школы: what a person has to do now, by role, and everything that is known of one school on one page.
 *
 * <p>Stands at the end of the road: it shows what the rooms above know. All it keeps of its own is what people did about the schools that they were told
 * to call ({@code next}). What cannot be computed from data is not shown.
 */
@ApplicationModule(
        displayName = "Рабочий стол и карточка школы",
        allowedDependencies = {
            "vocabulary",
            "territory",
            "access",
            "journal",
            "notices",
            "ui",
            "ui :: web",
            "office",
            "consistency",
            "intake",
            "results",
            "objectivity",
            "identification",
            "corrections",
            "network",
            "programme",
            "programme :: agreement",
            "programme :: diary",
            "statistics"
        })
@NullMarked
package opora.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
