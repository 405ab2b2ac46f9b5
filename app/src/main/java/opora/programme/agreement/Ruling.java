package opora.programme.agreement;

import java.util.List;
import opora.programme.agreement.Checklist.Opinion;

/**
 * What a reviewer says of a programme.
 *
 * @param upon the number of the step that was the newest when the reviewer read the programme
 * @param words for whoever writes the programme; «» for none
 * @param opinions answers of the expertise
 */
public record Ruling(long upon, String words, List<Opinion> opinions) {

    public Ruling {
        opinions = List.copyOf(opinions);
    }
}
