package opora.intake.web;

import java.util.List;
import java.util.Optional;
import opora.intake.Upload;
import org.springframework.web.multipart.MultipartFile;

/** Files of a form as the door takes them. */
final class Uploads {

    private Uploads() {}

    /** A form without a chosen file sends one without a name. */
    static List<Upload> of(List<MultipartFile> files) {
        return files.stream()
                .filter(file -> !named(file).isEmpty())
                .map(file -> new Upload(named(file), file::getInputStream))
                .toList();
    }

    private static String named(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
