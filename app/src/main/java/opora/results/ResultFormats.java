package opora.results;

import java.util.ArrayList;
import java.util.List;
import opora.intake.formats.FileFormat;
import opora.results.formats.AggregateMarks;
import opora.results.formats.AggregateScores;
import opora.results.formats.BiasList;
import opora.results.formats.ExamProtocol;
import opora.results.formats.ExportFormat;
import opora.results.formats.GroupReport;
import opora.results.formats.IndividualResults;
import opora.results.formats.MarkStatistics;
import opora.results.formats.OutcomesTable;
import opora.results.formats.ParticipantsTable;
import opora.results.formats.RefusedLayouts;
import opora.results.formats.RegionalExport;
import opora.results.formats.SchoolList;
import opora.results.formats.WorkDescription;

/** The file formats of this room. */
public final class ResultFormats {

    private ResultFormats() {}

    /** As they are read without a database: with the reference data that come with the program. */
    public static List<FileFormat> all() {
        return all(ReferenceData.shipped());
    }

    public static List<FileFormat> all(ReferenceData reference) {
        List<FileFormat> formats = new ArrayList<>();
        formats.add(new OutcomesTable());
        formats.add(new ParticipantsTable(reference));
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
        formats.addAll(RefusedLayouts.all());
        return List.copyOf(formats);
    }
}
