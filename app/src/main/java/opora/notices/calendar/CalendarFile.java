package opora.notices.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import opora.notices.Dates.Dated;

/** Dates as a calendar program reads them (RFC 5545): an entry of a whole day each. */
public final class CalendarFile {

    /** In signs: a line may have 75 octets, and a Russian letter has two. */
    private static final int LINE = 36;

    private static final int HOURS_BETWEEN_LOOKS = 6;

    private CalendarFile() {}

    /** {@code site}: the address of the installation; empty where it is not known, the entries then lead nowhere. */
    public static String of(List<Dated> dates, String site) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Opora//RU");
        calendar.setName("Опора: сроки");
        calendar.addExperimentalProperty("X-WR-CALNAME", "Опора: сроки");
        calendar.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN_LOOKS).build());
        dates.forEach(date -> calendar.addEvent(event(date, site)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    private static VEvent event(Dated date, String site) {
        VEvent event = new VEvent();
        event.setUid(date.key() + "@opora");
        event.setDateTimeStamp(Date.from(date.changedAt()));
        event.setDateStart(new DateStart(day(date.day())));
        event.setDateEnd(new DateEnd(day(date.day().plusDays(1))));
        event.setSummary(date.title());
        event.setTransparency(true);
        if (!site.isEmpty()) {
            event.setUrl(site + date.address());
        }
        return event;
    }

    /** The library writes days in the zone of this machine. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }
}
