package opora.upkeep.sample.region;

/** What was planted in a school, for whoever wants to find it again. */
public enum Story {
    ORDINARY,
    /** ВПР marked too kindly: results above the level, hard tasks done better and easy ones worse, no one just below the border of «3». */
    INFLATED,
    /** starts far below its neighbours and gains every year */
    IMPROVING
}
