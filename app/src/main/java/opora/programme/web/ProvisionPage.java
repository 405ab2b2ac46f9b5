package opora.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.programme.start.TargetAdvice.Advice;
import opora.programme.wording.Field;
import opora.programme.wording.Kind;
import opora.programme.wording.Merge.Clash;
import opora.programme.wording.Provision;

/**
 * The form of a provision, or the provision to be read.
 *
 * @param provision empty for a new one
 * @param where in what it stands, «Раздел 2 «Педагоги»»; «» for the programme itself
 * @param inputs in the order of the form
 * @param upon the version on which the form is filled in
 * @param mistakes by the id of the input
 * @param clashes what somebody else changed meanwhile, with the labels of the fields
 * @param refused why nothing could be saved; «» otherwise
 * @param draft when a draft was kept that stands in the form; «» for none
 * @param advice what the data say of an indicator; empty for everything else
 */
public record ProvisionPage(
        CasePage head,
        Kind kind,
        Optional<Provision> provision,
        String number,
        String where,
        String action,
        String form,
        List<Input> inputs,
        int upon,
        Map<String, String> mistakes,
        List<Torn> clashes,
        String refused,
        String draft,
        List<RemarkRow> remarks,
        List<Place> places,
        Optional<Advice> advice) {

    /**
     * @param id of the control
     * @param options code to title; empty unless it is chosen
     */
    public record Input(
            String id,
            String label,
            Field field,
            String value,
            String told,
            Map<String, String> options) {

        public boolean isChosen() {
            return switch (field.type()) {
                case CHOICE, LINK, PROCEDURE, UPPER -> true;
                case COUNT, DAY, GRID, LINE, LINES, MONEY, TARGET, TARGETS, TEXT, TIMING -> false;
            };
        }

        /** A procedure where the owner has none and none was chosen. */
        public boolean isUseless() {
            return field.type() == Field.Type.PROCEDURE && options.isEmpty() && value.isEmpty();
        }

        public int rows() {
            return (int) Math.max(3, Math.min(14, value.lines().count() + value.length() / 90 + 1));
        }

        public String type() {
            return field.type() == Field.Type.DAY ? "date" : "text";
        }
    }

    /** A clash with the label of its field. */
    public record Torn(String label, Clash clash) {}

    /** Where it can be moved: before another one of its parent, or to the end of a parent. */
    public record Place(String value, String title) {}

    public String title() {
        return provision.isEmpty()
                ? "Новый пункт: " + kind.title().toLowerCase(Locale.of("ru"))
                : (kind.title() + " " + number).strip();
    }

    public boolean isNew() {
        return provision.isEmpty();
    }

    public boolean isRemovable() {
        return !isNew() && !kind.code().equals(Kind.PROGRAMME);
    }
}
