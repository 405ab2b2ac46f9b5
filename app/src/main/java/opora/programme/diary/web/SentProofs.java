package opora.programme.diary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.office.AttachedFile;
import opora.office.SentFile;
import opora.office.SentFiles;
import opora.programme.diary.Writing.Proof;
import org.springframework.web.multipart.MultipartFile;

/** Files of the form of an entry: «file-0» proves the first of what the activity asks for, and so on; the last one proves nothing by name. */
final class SentProofs {

    private static final String FIELD = "file-";

    private final List<String> proves = new ArrayList<>();
    private final List<SentFile> files = new ArrayList<>();

    SentProofs(List<String> asked, Map<String, MultipartFile> sent) {
        for (int at = 0; at <= asked.size(); at++) {
            MultipartFile file = sent.get(FIELD + at);
            String name =
                    Optional.ofNullable(file).map(MultipartFile::getOriginalFilename).orElse("");
            if (file != null && !name.isEmpty()) {
                proves.add(at < asked.size() ? asked.get(at) : "");
                files.add(new SentFile(name, file.getSize(), file::getBytes));
            }
        }
    }

    SentFiles read() {
        return SentFiles.read(files);
    }

    /** {@code read}: the files in their order. */
    List<Proof> named(List<AttachedFile> read) {
        List<Proof> proofs = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            proofs.add(new Proof(proves.get(at), read.get(at)));
        }
        return proofs;
    }
}
