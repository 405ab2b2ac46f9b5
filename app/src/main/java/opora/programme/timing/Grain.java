package opora.programme.timing;

/** In which words a piece of the calendar is said. */
public enum Grain {
    /** «15.06.2026» */
    DAY,
    /** «до 25.05.2026» */
    UNTIL,
    /** «01.09.2026 – 15.10.2026» */
    DAYS,
    /** «май 2026», «сентябрь – октябрь 2026» */
    MONTHS,
    /** «I квартал 2026» */
    QUARTERS,
    /** «I полугодие 2026»: of a calendar year */
    HALVES,
    /** «2026 год», «2026 – 2028 годы» */
    YEARS,
    /** «2026/27 учебный год»: from September to May */
    SCHOOL_YEARS
}
