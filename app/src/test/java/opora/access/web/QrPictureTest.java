package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int BORDER = 4;

    @Test
    void what_is_drawn_is_read_back_by_a_scanner() throws Exception {
        String text = "otpauth://totp/%D0%9E%3Aa%40b.example?secret=GEZDGNBVGY3TQOJQ&issuer=x";
        QrPicture picture = QrPicture.of(text);

        BitMatrix seen = new BitMatrix(picture.size() - 2 * BORDER);
        Matcher squares = SQUARE.matcher(picture.path());
        while (squares.find()) {
            seen.set(
                    Integer.parseInt(squares.group(1)) - BORDER,
                    Integer.parseInt(squares.group(2)) - BORDER);
        }
        assertThat(squares.reset().replaceAll("")).isEmpty();
        assertThat(new Decoder().decode(seen).getText()).isEqualTo(text);
    }
}
