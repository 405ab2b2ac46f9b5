package opora.ui.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the server says where no page of ours can come: an address that is no address, a page of an error that itself failed. */
public final class LastResort extends ErrorReportValve {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="ru"><head><meta charset="utf-8"><title>Не получилось — Опора</title></head>
            <body><h1>Не получилось открыть страницу</h1>
            <p>Данные не изменились. Обновите страницу через минуту или откройте <a href="/">главную</a>.</p></body></html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            var page = response.getReporter();
            if (page != null) {
                page.write(PAGE);
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("the browser has left", gone);
        }
    }
}
