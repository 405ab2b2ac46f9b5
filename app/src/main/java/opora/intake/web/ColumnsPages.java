package opora.intake.web;

import java.util.List;
import java.util.Optional;
import opora.access.NotVisible;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.Batches;
import opora.intake.FileTitles;
import opora.intake.Mappings;
import opora.intake.UnknownTables;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.mapping.Familiar;
import opora.intake.mapping.Heads;
import opora.intake.mapping.Likely;
import opora.ui.HouseTime;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Makes the page on which a person says what the columns of a file mean. */
@Component
class ColumnsPages {

    private final Batches batches;
    private final UnknownTables tables;
    private final Mappings mappings;
    private final HouseTime time;

    ColumnsPages(Batches batches, UnknownTables tables, Mappings mappings, HouseTime time) {
        this.batches = batches;
        this.tables = tables;
        this.mappings = mappings;
        this.time = time;
    }

    /** A table of an open load about whose columns something may be said now; {@code opening}: its sheets that are not hidden. */
    record Table(long batch, BatchFile file, String title, Opening opening) {

        Optional<Heads> heads(int sheet, int first, int last) {
            return opening.sheets().stream()
                    .filter(one -> one.index() == sheet)
                    .findFirst()
                    .flatMap(one -> Heads.at(one, first, last));
        }

        /** Where a person said before, or else where they most likely stand. */
        Heads likely() {
            return file.labels()
                    .columns()
                    .flatMap(map -> heads(map.sheet(), map.firstHeader(), map.lastHeader()))
                    .or(() ->
                            opening.sheets().stream()
                                    .flatMap(sheet -> Heads.likely(sheet).stream())
                                    .findFirst())
                    .orElseGet(this::anywhere);
        }

        private Heads anywhere() {
            return opening.sheets().stream()
                    .filter(sheet -> !sheet.rows().isEmpty())
                    .flatMap(sheet ->
                            Heads.at(
                                    sheet,
                                    sheet.rows().getFirst().number(),
                                    sheet.rows().getFirst().number())
                                    .stream())
                    .findFirst()
                    .orElseThrow(NotVisible::new);
        }
    }

    /** Empty when its bytes are gone. */
    Optional<Table> table(long id, long number) {
        Batch batch = batches.find(id).filter(Batch::isOpen).orElseThrow(NotVisible::new);
        BatchFile file =
                batch.files().stream()
                        .filter(one -> one.id() == number && isUnknown(one))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        return tables.opening(number)
                .map(whole ->
                        new Opening(
                                whole.sheets().stream().filter(sheet -> !sheet.hidden()).toList()))
                .map(shown -> new Table(id, file, FileTitles.of(batch.files()).of(number), shown));
    }

    private static boolean isUnknown(BatchFile file) {
        return file.layout()
                .filter(layout -> layout == Layout.UNKNOWN || layout == Layout.MAPPED)
                .isPresent();
    }

    /** With what was said before of the file, of a table like it, or what its headings say. */
    ColumnsPage fresh(Table table, Heads heads) {
        Optional<ColumnMap> own =
                table.file()
                        .labels()
                        .columns()
                        .filter(map -> map.headings().equals(heads.headings()));
        Familiar familiar = new Familiar(mappings.list());
        Optional<Familiar.Match> match =
                own.isPresent()
                        ? Optional.empty()
                        : familiar.same(table.opening())
                                .filter(one -> one.map().headings().equals(heads.headings()))
                                .or(() -> familiar.similar(heads));
        ColumnMap map = own.or(() -> match.map(Familiar.Match::map)).orElseGet(() -> likely(heads));
        return page(
                table,
                heads,
                ColumnFields.of(
                        map,
                        lines(table, heads),
                        match.map(one -> one.remembered().title()).orElse(""),
                        map.whole().year().map(AcademicYear::toString).orElse("")),
                match.map(this::offered).orElse(""),
                List.of(),
                Optional.empty());
    }

    private static ColumnMap likely(Heads heads) {
        return new ColumnMap(
                heads.sheet(),
                heads.first(),
                heads.last(),
                Likely.columns(heads.headings()),
                ColumnMap.Whole.NOTHING,
                ColumnMap.Signature.NOBODY);
    }

    private String offered(Familiar.Match match) {
        return "«%s», %s, %s"
                .formatted(
                        match.remembered().title(),
                        match.remembered().map().signed().by(),
                        time.whole(match.remembered().map().signed().at()));
    }

    /** What was sent, with what speaks against it or what would be read. */
    ColumnsPage sent(Table table, Heads heads, ColumnsForm form) {
        List<String> wrong = form.wrong();
        return page(
                table,
                heads,
                ColumnFields.of(form.map(), lines(table, heads), form.title(), form.year()),
                "",
                wrong,
                wrong.isEmpty()
                        ? tables.tried(table.file().id(), form.map())
                                .map(read -> trial(table, heads, form.map(), read))
                        : Optional.empty());
    }

    private static ColumnsPage.Trial trial(Table table, Heads heads, ColumnMap map, Reading read) {
        return new ColumnsPage.Trial(
                new RowWords(map).of(lines(table, heads)),
                read.parts().stream().map(ColumnsPages::part).toList(),
                read.findings().kept().stream()
                        .map(finding -> FindingRow.of(table.title(), finding))
                        .toList());
    }

    private static String part(Reading.Part part) {
        return Amounts.procedures(List.of(part))
                + ": "
                + Noun.SCHOOL.counted(part.schools())
                + part.participants()
                        .map(count -> ", " + Noun.PARTICIPANT.counted(count))
                        .orElse("");
    }

    private static List<Opening.Line> lines(Table table, Heads heads) {
        return table.opening().sheets().stream()
                .filter(sheet -> sheet.index() == heads.sheet())
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
    }

    private static ColumnsPage page(
            Table table,
            Heads heads,
            ColumnFields fields,
            String offered,
            List<String> mistakes,
            Optional<ColumnsPage.Trial> trial) {
        return new ColumnsPage(
                table.batch(),
                table.file().id(),
                table.title(),
                table.opening().sheets().stream().filter(one -> !one.rows().isEmpty()).toList(),
                heads,
                fields,
                offered,
                mistakes,
                trial);
    }
}
