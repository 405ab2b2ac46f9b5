package opora.identification;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** The region entered a method or a new version of it. Published inside its transaction. */
public record MethodEntered(Methods.Version version) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "identification.method_entered",
                "Методика введена",
                subject(version),
                new Deed.Change(
                        "по результатам",
                        "",
                        "с "
                                + version.from()
                                + version.to().map(last -> " по " + last).orElse("")
                                + " года"),
                new Deed.Change(
                        "части", "", RuleWords.of(version.method(), version.from()).brief()));
    }

    static Deed.Subject subject(Methods.Version version) {
        return Deed.Subject.of(
                "method", version.entry().map(Methods.Entry::number).orElse(0L), version.title());
    }
}
