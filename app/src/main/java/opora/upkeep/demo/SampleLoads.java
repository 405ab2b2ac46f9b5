package opora.upkeep.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opora.access.Viewer;
import opora.intake.Acceptance;
import opora.intake.Batch;
import opora.intake.Batches;
import opora.intake.CheckedBatch;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.Received;
import opora.intake.Upload;
import opora.upkeep.sample.Sample;
import opora.upkeep.sample.SampleFile;
import org.springframework.stereotype.Component;

/** The files of the sample region in loads, in the order in which a person would send them. */
@Component
class SampleLoads {

    private static final int FILES_AT_ONCE = 12;
    private static final String TABLES = "(?i).*\\.(csv|xlsx)";

    private final Batches batches;

    SampleLoads(Batches batches) {
        this.batches = batches;
    }

    /** The register alone, because files of results ask for schools that are known; then the results. */
    static List<List<SampleFile>> of(Sample sample) {
        List<SampleFile> tables =
                sample.files().stream().filter(file -> file.name().matches(TABLES)).toList();
        List<List<SampleFile>> loads = new ArrayList<>();
        loads.add(tables.subList(0, 1));
        for (int from = 1; from < tables.size(); from += FILES_AT_ONCE) {
            loads.add(tables.subList(from, Math.min(from + FILES_AT_ONCE, tables.size())));
        }
        return List.copyOf(loads);
    }

    /** Loads that were open when an earlier attempt was cut off. */
    void removeOpen() {
        batches.list().stream().filter(Batch::isOpen).map(Batch::id).forEach(batches::remove);
    }

    /** Receives, reads, checks and accepts. Files that are known word for word change nothing. */
    void bringIn(List<SampleFile> files, Viewer by) {
        long batch =
                switch (batches.receive(files.stream().map(SampleLoads::upload).toList(), by)) {
                    case Received.Taken(long taken) -> taken;
                    case Received.Refused(String why) -> throw new IllegalStateException(why);
                };
        batches.readNow(batch);
        CheckedBatch checked = batches.check(batch).orElseThrow();
        switch (checked.readiness()) {
            case Readiness.Ready() -> accept(checked, by);
            case Readiness.NothingToAccept(String known) -> batches.remove(batch);
            case Readiness.Waiting(List<String> because) ->
                    throw new IllegalStateException(String.join("; ", because));
            case Readiness.StillReading still -> throw new IllegalStateException("" + still);
            case Readiness.Over over -> throw new IllegalStateException("" + over);
        }
    }

    private void accept(CheckedBatch checked, Viewer by) {
        Acceptance outcome = batches.accept(checked.batch().id(), checked.token(), by);
        if (!(outcome instanceof Acceptance.Accepted)) {
            throw new IllegalStateException("the sample was not accepted: " + outcome);
        }
    }

    private static Upload upload(SampleFile file) {
        return new Upload(file.name(), () -> opened(file));
    }

    private static InputStream opened(SampleFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.content().write(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
