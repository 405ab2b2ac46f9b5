package opora.identification.warning;

import opora.statistics.Share;
import opora.territory.ClassTitle;
import opora.vocabulary.Procedure;

/**
 * A class that has written one paper and will write the next one a year later.
 *
 * @param school code of the school
 * @param title in the year of the paper
 * @param written the paper of the known year
 * @param next the counted procedure of the year after
 */
public record ClassCase(
        String school, ClassTitle title, Procedure written, Procedure next, Share failed) {}
