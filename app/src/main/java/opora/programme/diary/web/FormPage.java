package opora.programme.diary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.programme.DiaryForms.Compared;
import opora.programme.DiaryForms.Meeting;
import opora.programme.DiaryForms.Preview;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryForm;
import opora.programme.web.CasePage;
import opora.vocabulary.Noun;

/**
 * Bringing a filled form back.
 *
 * @param preview what waits
 * @param wrong why the file was not read or not taken; «» otherwise
 */
public record FormPage(CasePage head, Optional<Preview> preview, String wrong) {

    private static final Noun ROWS = new Noun("строка", "строки", "строк");

    FormPage wrong(String sentence) {
        return new FormPage(head, preview, sentence);
    }

    public String address() {
        return head.address() + "/diary/form";
    }

    public String counted() {
        return ROWS.counted(preview.map(one -> one.rows().size()).orElse(0));
    }

    /** «66 %, 15.06.2027, охват 41». */
    public String was(Compared row) {
        return row.was()
                .map(one ->
                        one.percent()
                                + "\u202f%, "
                                + DoingWords.days(one.days())
                                + one.reached().map(it -> ", охват " + it).orElse("")
                                + one.planned().map(it -> ", планируемый охват " + it).orElse(""))
                .orElse("записей не было");
    }

    /** The cells of the file as they were typed. */
    public List<String> typed(Compared row) {
        EntryForm form = row.typed();
        List<String> lines = new ArrayList<>();
        lines.add(
                (form.percent().isEmpty() ? "процент не указан" : form.percent() + "\u202f%")
                        + (form.days().isEmpty() ? "" : ", " + form.days())
                        + (form.reached().isEmpty() ? "" : ", охват " + form.reached())
                        + (form.planned().isEmpty()
                                ? ""
                                : ", планируемый охват " + form.planned()));
        if (!form.words().isEmpty()) {
            lines.add(form.words());
        }
        if (!form.reason().isEmpty()) {
            lines.add("причина: " + form.reason());
        }
        return lines;
    }

    public boolean isClashing(Compared row) {
        return row.meeting() == Meeting.CLASHING;
    }

    /** Which entry was shown beside a clashing row. */
    public String seen(Compared row) {
        return row.activity() + "-" + row.was().map(Entry::id).orElse(0L);
    }
}
