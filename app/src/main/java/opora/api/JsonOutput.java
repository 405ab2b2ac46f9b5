package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Writes JSON field by field, a line per object of an array, so that two answers can be compared line by line. */
final class JsonOutput {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private JsonOutput() {}

    static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        try (JsonGenerator json =
                FACTORY.createGenerator(new LinePerRecord(), out, JsonEncoding.UTF8)) {
            content.accept(json);
            json.writeRaw('\n');
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        }
    }

    /** Null where there is no number. */
    static void number(JsonGenerator json, String name, Optional<Integer> number) {
        decimal(json, name, number.map(BigDecimal::valueOf));
    }

    /** Null where there is no number. */
    static void decimal(JsonGenerator json, String name, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** Null where the text is empty. */
    static void text(JsonGenerator json, String name, String text) {
        json.writeStringProperty(name, text.isEmpty() ? null : text);
    }

    /** Objects that stand in an array begin a line of their own. */
    private static final class LinePerRecord extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new MinimalPrettyPrinter() {
                @Override
                public void writeStartObject(JsonGenerator json) {
                    int depth = json.streamWriteContext().getNestingDepth();
                    if (json.streamWriteContext().getParent() != null
                            && json.streamWriteContext().getParent().inArray()) {
                        json.writeRaw('\n' + " ".repeat(depth));
                    }
                    super.writeStartObject(json);
                }
            };
        }
    }
}
