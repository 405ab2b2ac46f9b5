/**
 * Документы и отчёты: what an office signs, sends and keeps — one folder per document: the order that
 * approves a list, its annex, the protocol of the meeting before it, the workbook; the protocol of a
 * visit; a programme, its passport, roadmap and diary.
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
            "ui :: web",
            "results",
            "identification",
            "corrections",
            "network",
            "programme",
            "programme :: wording",
            "programme :: layout",
            "programme :: diary",
            "programme :: progress",
            "programme :: shape",
            "programme :: agreement"
        })
@NullMarked
package opora.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
