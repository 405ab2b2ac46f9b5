package opora.identification.scenario;

import java.util.Arrays;
import java.util.List;

/** How large a school is, by the largest group of the year that counts. */
enum SizeBand {
    SMALL(9, "1–9 участников"),
    MIDDLE(24, "10–24 участника"),
    LARGE(49, "25–49 участников"),
    LARGEST(Integer.MAX_VALUE, "50 участников и больше"),
    NO_DATA(0, "нет данных");

    private final int most;
    private final String title;

    SizeBand(int most, String title) {
        this.most = most;
        this.title = title;
    }

    static SizeBand of(int participants) {
        return participants == 0
                ? NO_DATA
                : Arrays.stream(values())
                        .filter(band -> participants <= band.most)
                        .findFirst()
                        .orElseThrow();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(SizeBand::title).toList();
    }

    String title() {
        return title;
    }
}
