package opora.programme.diary.web;

import java.util.Optional;
import opora.access.Viewer;
import opora.programme.DiaryForms;
import opora.programme.DiaryForms.Preview;
import opora.programme.Owners;
import opora.programme.Programmes;
import opora.programme.web.CasePage;
import org.springframework.stereotype.Component;

/** Puts the pages of the form together. */
@Component
class FormPages {

    private final Programmes programmes;
    private final DiaryForms forms;
    private final Owners owners;

    FormPages(Programmes programmes, DiaryForms forms, Owners owners) {
        this.programmes = programmes;
        this.forms = forms;
        this.owners = owners;
    }

    FormPage get(Viewer viewer, long programme, String wrong) {
        Optional<Preview> preview = forms.preview(viewer, programme);
        return new FormPage(
                CasePage.of(
                        viewer,
                        programmes.get(viewer.scope(), programme),
                        owners.names(viewer.scope())),
                preview,
                wrong);
    }
}
