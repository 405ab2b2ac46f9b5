package opora.programme.start;

import opora.statistics.Share;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * How many schools are low among so many. A municipal programme is read by every school of the territory once it is approved, so a count is written down only where no school can work out another
 * one from it: of three schools at least, two of them not low.
 */
record SchoolCount(int low, int all) {

    private static final Noun OF_SCHOOLS = new Noun("школы", "школ", "школ");
    private static final int FEWEST = 3;
    private static final int FEWEST_OTHERS = 2;

    boolean mayBeTold() {
        return all >= FEWEST && all - low >= FEWEST_OTHERS;
    }

    /** «3 школы из 9 (33 %)» */
    String named() {
        return Noun.SCHOOL.counted(low) + rest();
    }

    /** «3 школ из 9 (33 %)», after «у». */
    String genitive() {
        return OF_SCHOOLS.counted(low) + rest();
    }

    private String rest() {
        return " из\u00a0%s (%s)".formatted(Numbers.whole(all), Numbers.percent(low, all));
    }

    /** «3 из 9 · 33 %»: schools, not people; as the base of an indicator is written. */
    String words() {
        return Disclosure.WHOLE.words(new Share(low, all));
    }
}
