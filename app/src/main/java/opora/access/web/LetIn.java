package opora.access.web;

import opora.access.PeopleImport;

/**
 * A person of an accepted table as the page shows them.
 *
 * @param link to come in with; empty for whoever had an account
 */
public record LetIn(String name, String email, String role, String link) {

    static LetIn of(PeopleImport.Let let) {
        return new LetIn(
                let.person().name(),
                let.person().email(),
                let.row().role(),
                let.link().map(link -> LinkPage.address(link.token())).orElse(""));
    }

    /** As the form of the workbook carries it. */
    public String line() {
        return name + "\t" + email + "\t" + link;
    }
}
