package opora.notices.web;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.notices.NoticeKinds;
import opora.notices.store.NoticeStore;
import opora.notices.store.NoticeStore.OfKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo(Right.OWN_ACCOUNT)
class NoticesController {

    private final NoticeStore notices;
    private final NoticeKinds kinds;
    private final Clock clock;

    NoticesController(NoticeStore notices, NoticeKinds kinds, Clock clock) {
        this.notices = notices;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping("/notices")
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        NoticesPage.Asked asked = NoticesPage.Asked.of(kind, page);
        Map<String, Integer> counts =
                notices.kinds(viewer.id()).stream()
                        .collect(Collectors.toMap(OfKind::kind, OfKind::notices));
        model.addAttribute(
                "page",
                NoticesPage.of(
                        notices.list(
                                viewer.id(),
                                asked.kind(),
                                asked.skip(),
                                NoticesPage.Asked.ON_A_PAGE + 1),
                        counts,
                        kinds::find,
                        notices.unread(viewer.id()),
                        asked,
                        clock));
        return "notices/list";
    }
}
