package opora.results;

import java.util.ArrayList;
import java.util.List;
import opora.intake.formats.FileFormat;
import opora.results.formats.described.BiasList;
import opora.results.formats.described.RefusedLayouts;
import opora.results.formats.described.SchoolList;
import opora.results.formats.described.WorkDescription;
import opora.results.formats.exams.ExamProtocol;
import opora.results.formats.mapped.MappedTable;
import opora.results.formats.outcomes.OutcomesTable;
import opora.results.formats.pupils.ExportFormat;
import opora.results.formats.pupils.IndividualResults;
import opora.results.formats.pupils.ParticipantsTable;
import opora.results.formats.pupils.RegionalExport;
import opora.results.formats.reports.AggregateMarks;
import opora.results.formats.reports.AggregateScores;
import opora.results.formats.reports.GroupReport;
import opora.results.formats.reports.MarkStatistics;

/** The file formats of this room. */
public final class ResultFormats {

    private ResultFormats() {}

    /** As they are read without a database: with the reference data that come with the program. */
    public static List<FileFormat> all() {
        return all(ReferenceData.shipped());
    }

    public static List<FileFormat> all(ReferenceData reference) {
        return all(reference, Detail.CLASSES);
    }

    /** {@code detail}: of large tables of participants; a nation's year has a million classes. */
    public static List<FileFormat> all(ReferenceData reference, Detail detail) {
        List<FileFormat> formats = new ArrayList<>();
        formats.add(new OutcomesTable());
        formats.add(new ParticipantsTable(reference, detail));
        formats.add(new IndividualResults(reference));
        formats.add(new MarkStatistics(reference));
        formats.add(ExportFormat.of2020(reference));
        formats.add(ExportFormat.of2021(reference));
        formats.addAll(GroupReport.all(reference));
        formats.add(new AggregateMarks());
        formats.add(new AggregateScores(reference));
        formats.add(new RegionalExport(reference));
        formats.addAll(ExamProtocol.all(reference));
        formats.add(new BiasList());
        formats.add(new WorkDescription(reference));
        formats.addAll(SchoolList.all());
        formats.add(new MappedTable(reference));
        formats.addAll(RefusedLayouts.all());
        return List.copyOf(formats);
    }
}
