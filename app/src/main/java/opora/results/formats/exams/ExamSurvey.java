package opora.results.formats.exams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.results.formats.exams.ExamSection.Attempt;

/** Walks through a sheet of protocols and finds the tables in it: which exam each is about, where it begins and ends. */
final class ExamSurvey {

    private static final int MOST_SECTIONS = 100;

    private final List<ExamSection> sections = new ArrayList<>();
    private Optional<ExamTitle> title = Optional.empty();
    private final Attempt usual;
    private Attempt attempt;
    private boolean between = true;

    private ExamSurvey(String sheet) {
        this.usual = attemptIn(sheet);
        this.attempt = usual;
    }

    /** In the order of the sheet. */
    static List<ExamSection> of(TableSheet sheet) throws UnreadableFile {
        ExamSurvey survey = new ExamSurvey(sheet.name());
        sheet.read(row -> {
            survey.row(row);
            return TableSheet.Next.MORE;
        });
        return List.copyOf(survey.sections);
    }

    private void row(Row row) throws UnreadableFile {
        Optional<TableHeader<ExamField>> header = ExamHeadings.in(row);
        if (header.isPresent()) {
            begin(header.get());
            return;
        }
        String line = ExamTitle.lineOf(row);
        if (!line.isEmpty() && isTitle(line)) {
            return;
        }
        if (!between) {
            ExamSection section = sections.getLast();
            section.extendTo(row.number());
            section.see(row);
        }
    }

    /** What stands between the end of a table and the header of the next one belongs to the next. */
    private boolean isTitle(String line) {
        Optional<ExamTitle> found = ExamTitle.find(line);
        if (!between && (found.isPresent() || attemptIn(line) == Attempt.ANOTHER)) {
            attempt = usual;
            between = true;
        }
        if (found.isPresent()) {
            title = found;
        }
        boolean again =
                attemptIn(line) == Attempt.ANOTHER
                        || found.filter(ExamTitle::isOfAdditionalPeriod).isPresent();
        attempt = again ? Attempt.ANOTHER : attempt;
        return between;
    }

    private static Attempt attemptIn(String line) {
        return ExamTitle.tellsOfAnotherAttempt(line) ? Attempt.ANOTHER : Attempt.NOT_TOLD;
    }

    private void begin(TableHeader<ExamField> header) throws UnreadableFile {
        boolean goesOn =
                !sections.isEmpty()
                        && attempt == sections.getLast().attempt()
                        && sections.getLast().goesOnAs(title, header);
        if (goesOn) {
            sections.getLast().extendTo(header.row());
        } else {
            add(header);
        }
        between = false;
    }

    private void add(TableHeader<ExamField> header) throws UnreadableFile {
        if (sections.size() == MOST_SECTIONS) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE,
                    "На одном листе больше 100 протоколов, столько Опора за раз не читает; разделите их на несколько файлов");
        }
        sections.add(new ExamSection(title, attempt, header));
    }
}
