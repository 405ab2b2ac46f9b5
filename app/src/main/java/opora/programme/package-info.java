/**
 * Программы и дорожные карты: regional, municipal, school and anti-risk programmes are drafted, agreed, carried out, corrected and closed. A
 * programme is a tree of provisions; every change of one is an amendment, and what stood at a moment is an edition that can be read for ever.
 *
 * <p>What differs between programmes is rows: kinds of provisions, their fields, the parts of a document. This room never judges a school and
 * never computes results; it prints nothing itself, {@code reports} does.
 */
@ApplicationModule(
        displayName = "Программы и дорожные карты",
        allowedDependencies = {
            "statistics",
            "vocabulary",
            "territory",
            "access",
            "notices",
            "ui",
            "ui :: web",
            "office",
            "results",
            "identification",
            "network"
        })
@NullMarked
package opora.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
