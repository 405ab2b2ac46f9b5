/**
 * Документы и отчёты: what an office signs, sends and keeps — one folder per document. So far the annex of an order and the workbook of a list.
 *
 * <p>Only tells what the rooms above found out; computes nothing of its own and keeps nothing.
 */
@ApplicationModule(
        displayName = "Документы и отчёты",
        allowedDependencies = {
            "vocabulary",
            "office",
            "territory",
            "access",
            "results",
            "identification"
        })
@NullMarked
package opora.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
