package opora.intake.web;

import java.util.List;
import java.util.Optional;
import opora.intake.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files of a form as the door takes them. */
final class Uploads {

    private Uploads() {}

    /** A form without a chosen file sends one without a name; a request that is no form with files sends none. */
    static List<Upload> of(@Nullable List<MultipartFile> files) {
        if (files == null) {
            return List.of();
        }
        return files.stream()
                .filter(file -> !named(file).isEmpty())
                .map(file -> new Upload(named(file), file::getInputStream))
                .toList();
    }

    private static String named(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
