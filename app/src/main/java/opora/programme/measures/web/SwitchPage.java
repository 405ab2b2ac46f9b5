package opora.programme.measures.web;

import java.util.List;
import java.util.Map;
import opora.programme.measures.MeasureArchive.Switching;
import opora.programme.measures.RegionMeasures.Entry;
import opora.ui.HouseTime;

/**
 * Asks why a measure is switched off, or on again.
 *
 * @param history what was said of it before, the newest first
 */
public record SwitchPage(
        String code,
        String title,
        boolean on,
        List<String> history,
        String reason,
        Map<String, String> mistakes) {

    static SwitchPage of(
            Entry entry,
            List<Switching> history,
            HouseTime time,
            String reason,
            Map<String, String> mistakes) {
        return new SwitchPage(
                entry.measure().code(),
                entry.measure().title(),
                entry.isOn(),
                history.stream()
                        .map(one ->
                                "%s %s, %s: %s"
                                        .formatted(
                                                switch (one.standing()) {
                                                    case ON -> "Включена:";
                                                    case OFF -> "Выключена:";
                                                },
                                                one.by(),
                                                time.whole(one.at()),
                                                one.reason()))
                        .toList(),
                reason,
                mistakes);
    }

    public String deed() {
        return on ? "Выключить меру" : "Включить меру снова";
    }

    public String address() {
        return "%s/%s/switch".formatted(MeasuresQuery.ADDRESS, code);
    }
}
